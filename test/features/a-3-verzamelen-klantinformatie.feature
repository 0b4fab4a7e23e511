# language: nl
@artikel-A-3 @verplichting-66
Functionaliteit: A 3 Verzamelen klantinformatie — wie het huishouden kent, weegt zelf; er wordt niets opgeslagen

  Stap 3 van het afwegingskader:

  > Criterium: de regieteamleden die bekend zijn met het huishouden, maken de afweging of het noodzakelijk is bij hun
  > moederorganisatie bekende gegevens betreffende dit signaal te delen in het regieteam teneinde te beslissen of de casus
  > opgepakt wordt door het regieteam. Zij maken daartoe de afweging zoals beschreven onder 1.

  > Gegevens worden niet opgeslagen in VIS2. Elke deelnemer die gegevens heeft ingebracht, neemt deze weer mee terug naar zijn
  > moederorganisatie.

  > In het regieteam wordt besloten of het nodig is om de casus op of af te schalen. De gegevens worden niet vastgelegd in
  > VIS2.

  Regel: Alleen wie met het huishouden bekend is, brengt in

    @verplichting-35
    Abstract Scenario: Op de vraag "<vraag>" is geantwoord: <antwoord>
      Gegeven een casus in fase "3. Verzamelen klantinformatie"
      En Talis heeft "maanden huurachterstand" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op verdere verwerking
      En de afweging luidt bij "<vraag>": <antwoord>
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als de medewerker schuldhulpverlening "maanden huurachterstand" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: bekendheid telt in deze stap; de criteria van stap 1 zijn dan al beoordeeld
        | vraag                           | antwoord        | uitkomst                                              | leest        |
        | bekend met het huishouden       | ja              | verstrekt                                             | het gegeven  |
        | bekend met het huishouden       | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | bekend met het huishouden       | niet beantwoord | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | eigen bevoegdheden ontoereikend | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | wettelijk beletsel              | ja              | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: In deze stap mag ook de inhoud worden gedeeld

    @verplichting-34
    Scenario: Talis deelt wat de overlast is
      Gegeven een casus in fase "3. Verzamelen klantinformatie"
      En Talis heeft "soort overlast" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als de wijkagent "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

  Regel: Wel oppakken: wat in stap 3 is gedeeld, gaat niet mee naar stap 4

    @verplichting-36 @verplichting-66
    Scenario: De inbreng van stap 3 is in stap 4 geen inbreng meer
      Gegeven een casus in fase "3. Verzamelen klantinformatie"
      En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
      En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Maar de casus is op 10 november 2026 overgegaan naar fase "4. Opdrachtformulering"
      Als de maatschappelijk werker van Sterker "bekend bij de corporatie" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige inbreng ontbreekt
      En de professional leest: "niet gedeeld"

    @verplichting-39
    Scenario: Wie niet in het casusteam is gekozen, valt bij de overgang naar stap 4 af
      Gegeven een casus in fase "4. Opdrachtformulering"
      En de medewerker van Talis zit in het casusteam
      Als de wijkagent het kenmerk van de casus opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

  Regel: Niet oppakken: ieder neemt zijn gegevens mee terug

    @verplichting-36
    Abstract Scenario: <vrager> vraagt na het besluit om niet op te pakken
      Gegeven een casus in fase "Niet opgepakt"
      En Talis heeft "soort overlast" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als <vrager> "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

      Voorbeelden: het gemeenschappelijke beeld is er niet meer, ook niet voor de inbrenger
        | vrager                  |
        | de wijkagent            |
        | de medewerker van Talis |
        | de procesregisseur      |

  Regel: Oppakken, niet oppakken, op- of afschalen: in geen geval wordt in deze stap iets vastgelegd

    @verplichting-37 @verplichting-38
    Abstract Scenario: De procesregisseur wil vastleggen: <kerngegeven>
      Gegeven een casus in fase "3. Verzamelen klantinformatie"
      Als de procesregisseur het kerngegeven "<kerngegeven>" van de moeder wil vastleggen
      Dan wordt het gegeven niet vastgelegd, omdat vastlegging hiervan niet is toegestaan
      En de professional leest: "niet beschikbaar"

      Voorbeelden:
        | kerngegeven                                      |
        | beschrijving van de problematiek in grote lijnen |
        | acties                                           |
        | betrokken instanties                             |

    @verplichting-37 @verplichting-38
    Scenario: Ook met goedkeuring van de inbrenger niet
      Gegeven een casus in fase "3. Verzamelen klantinformatie"
      En Talis heeft "er is overlast gemeld" van de moeder ingebracht voor de procesregisseur
      En de inbreng rust op verdere verwerking
      En Talis heeft op 2 november 2026 goedgekeurd dat "er is overlast gemeld" als "beschrijving van de problematiek in grote lijnen" in het procesdossier komt
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als de procesregisseur "er is overlast gemeld" van de moeder wil vastleggen als "beschrijving van de problematiek in grote lijnen"
      Dan wordt het gegeven niet vastgelegd, omdat vastlegging hiervan niet is toegestaan
      En de professional leest: "niet gedeeld"

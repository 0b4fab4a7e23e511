# language: nl
@artikel-P-2 @artikel-AVG-6 @verplichting-61
Functionaliteit: P 2 Vitaal belang — als niets anders kan, ten hoogste 72 uur, en niet meer in de stappen 7 en 8

  Artikel 2 van het privacyprotocol, Vitaal belang sub 2:

  > Er moet sprake zijn van een spoedeisend verband en directe noodzaak tussen het verwerken van gegevens en het absolute
  > vitale belang van betrokkene, Deze grondslag mag alleen gebruikt worden als de verwerking kennelijk niet op een andere
  > rechtsgrond kan worden gebaseerd. Deze rechtsgrond zal niet snel van toepassing zijn.

  Het protocol noemt geen termijn. Wij lezen "spoedeisend" als: de inbreng geldt van begin tot eind ten hoogste 72 uur.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
    En Talis heeft "adres van de huurwoning" van de vader ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op vitaal belang
    En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
    En Talis heeft de vader vooraf geïnformeerd over het delen
    En de casemanager heeft de vader geïnformeerd over het plan van aanpak

  Regel: Alle vier de vragen zijn met ja beantwoord

    Abstract Scenario: Op de vraag "<vraag>" is geantwoord: <antwoord>
      Gegeven de afweging luidt bij "<vraag>": <antwoord>
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | vraag                          | antwoord        | uitkomst                                              | leest        |
        | acuut gevaar                   | ja              | verstrekt                                             | het gegeven  |
        | acuut gevaar                   | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | toestemming vragen onmogelijk  | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | geen taak als grondslag        | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | geen toestemming als grondslag | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | geen toestemming als grondslag | niet beantwoord | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: Ten hoogste 72 uur

    Abstract Scenario: De inbreng geldt tot <tot>: <duur>
      Gegeven de inbreng geldt van 22 november 2026 om 11:00 tot <tot>
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: vanaf 22 november om 11:00, gevraagd op 23 november om 11:00
        | tot                       | duur              | uitkomst                                              | leest        |
        | 25 november 2026 om 11:00 | precies 72 uur    | verstrekt                                             | het gegeven  |
        | 25 november 2026 om 11:01 | een minuut langer | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 23 november 2026 om 11:00 | zojuist afgelopen | niet verstrekt, omdat een geldige inbreng ontbreekt   | niet gedeeld |

    Scenario: Zonder einde is het geen spoed
      Gegeven Talis heeft "soort overlast" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op vitaal belang
      En Talis heeft de vader vooraf geïnformeerd over het delen
      Als de maatschappelijk werker van Sterker "soort overlast" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
      En de professional leest: "niet gedeeld"

  Regel: Wie op een andere grondslag kan verstrekken, doet dat

    @verplichting-60
    Scenario: Is er ook een geldige inbreng op toestemming, dan steunt het besluit daarop
      Gegeven Talis heeft "adres van de huurwoning" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En de vader heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven verstrekt
      En het besluit steunt op inbreng 2
      En de professional leest: "het gegeven"

    Scenario: Ontbreekt die toestemming, dan steunt het besluit op het vitaal belang
      Gegeven Talis heeft "adres van de huurwoning" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven verstrekt
      En het besluit steunt op inbreng 1
      En de professional leest: "het gegeven"

  Regel: Een weigering houdt het vitaal belang niet tegen

    @verplichting-41
    Scenario: De vader weigerde toestemming, maar zijn leven is in gevaar
      Gegeven de vader heeft op 20 oktober 2026 toestemming geweigerd voor de verwerking
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

  Regel: In de stappen 7 en 8 is vitaal belang geen grondslag

    @verplichting-47
    Abstract Scenario: In fase <fase>
      Gegeven een casus in fase "<fase>"
      En de monitoring is met reden vastgesteld tot en met 31 mei 2027
      En Talis heeft "bekend bij de corporatie" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op vitaal belang
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Talis heeft de vader vooraf geïnformeerd over het delen
      Als de maatschappelijk werker van Sterker "bekend bij de corporatie" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | fase                   | uitkomst                                              | leest        |
        | 4. Opdrachtformulering | verstrekt                                             | het gegeven  |
        | 6. Casusbespreking     | verstrekt                                             | het gegeven  |
        | 7. Monitoring          | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 8. Afsluiten           | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

# language: nl
@artikel-C-1
Functionaliteit: C 1 Definities — wat de woorden van het convenant voor een gegeven betekenen

  Artikel 1 van het convenant:

  > Wettelijke grondslag voor gegevensverwerking: artikel 6 van de Algemene verordening gegevensbescherming noemt limitatief
  > de grondslagen om persoonsgegevens te mogen verwerken. Alleen als één van die gronden aanwezig is, mogen
  > persoonsgegevens verwerkt worden.

  > Procesdossier: dossier waarin afspraken en voortgang in het uitvoeren van die afspraken betreffende een bepaald
  > huishouden worden geregistreerd. In het procesdossier worden alleen persoonsgegevens opgenomen die noodzakelijk zijn om
  > afspraken en voortgang in een bepaald huishouden te kunnen volgen.

  > Vitaal belang kan alleen spelen als er geen andere grondslag gevonden kan worden voor het verwerken van
  > persoonsgegevens en het belang van het verwerken van bepaalde persoonsgegevens essentieel is voor het leven van
  > betrokkene of een andere natuurlijke persoon.

  > Conflict van plichten: andere belangen dan die van de geheimhoudingsplicht van de Wet op de geneeskundige
  > behandelingsovereenkomst zijn zo groot dat de professional volgens zijn professionele afweging informatie over
  > betrokkene moet delen om gevaar voor een ander of betrokkene zelf te voorkomen;

  Regel: De grondslagen zijn limitatief opgesomd; wat het convenant niet gebruikt, draagt geen verstrekking

    @verplichting-54
    Abstract Scenario: Op <grondslag> wordt in fase 5 <uitkomst>
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op <grondslag>
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | grondslag              | uitkomst                                              | leest        |
        | toestemming            | verstrekt                                             | het gegeven  |
        | gerechtvaardigd belang | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | wettelijke plicht      | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | overeenkomst           | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | verdere verwerking     | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: In het procesdossier komt alleen wat nodig is om afspraken en voortgang te volgen

    @verplichting-28 @verplichting-79
    Scenario: De voortgang hoort in het procesdossier
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      Als de procesregisseur het kerngegeven "voortgang" van de moeder wil vastleggen
      Dan wordt het gegeven vastgelegd
      En de professional leest: "het gegeven"

    @verplichting-28 @verplichting-79
    Scenario: Er is geen plaats voor iets anders dan een kerngegeven
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      Als de procesregisseur iets anders dan een kerngegeven van de moeder wil vastleggen
      Dan wordt het gegeven niet vastgelegd, omdat vastlegging hiervan niet is toegestaan
      En de professional leest: "niet beschikbaar"

  Regel: Een conflict van plichten doorbreekt het beroepsgeheim alleen om gevaar te voorkomen

    @verplichting-70
    Abstract Scenario: Is er gevaar voor een ander of betrokkene zelf? <gevaar>
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de vertegenwoordiger van Pro Persona en de maatschappelijk werker van Sterker zitten in het casusteam
      En het plan van aanpak leidt toe naar Wmo
      En Pro Persona heeft "crisisafspraak" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op een taak van Pro Persona volgens "WGBO" voor toeleiding naar Wmo
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En het beroepsgeheim is doorbroken op grond van conflict van plichten
      En de afweging luidt bij "gevaar voor een ander of betrokkene": <gevaar>
      En de uitzonderingsgrond voor bijzondere gegevens is "zorg"
      En de uitzonderingsgrond steunt op "WGBO"
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | gevaar          | uitkomst                                                   | leest        |
        | ja              | verstrekt                                                  | het gegeven  |
        | nee             | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |
        | niet beantwoord | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |

  Regel: Vitaal belang speelt alleen als er geen andere grondslag gevonden kan worden

    @verplichting-61
    Abstract Scenario: Kan de verwerking niet op een taak rusten? <geen taak> Niet op toestemming? <geen toestemming>
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
      En Talis heeft "adres van de huurwoning" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op vitaal belang
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En de afweging luidt bij "geen taak als grondslag": <geen taak>
      En de afweging luidt bij "geen toestemming als grondslag": <geen toestemming>
      En Talis heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | geen taak | geen toestemming | uitkomst                                              | leest        |
        | ja        | ja               | verstrekt                                             | het gegeven  |
        | nee       | ja               | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | ja        | nee              | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

# language: nl
@artikel-AVG-10 @verplichting-67
Functionaliteit: AVG 10 Strafrechtelijke gegevens — alleen met een grond van de UAVG of de Wpg

  Artikel 1 van het convenant, over verdere verwerking:

  > de aard van de persoonsgegevens, met name of bijzondere persoonsgegevens worden verwerkt, of persoonsgegevens over
  > strafrechtelijke veroordelingen en strafbare feiten;

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de wijkagent en de maatschappelijk werker van Sterker zitten in het casusteam
    En het plan van aanpak leidt toe naar Wmo

  Scenario: Er is geen uitzonderingsgrond genoemd
    Gegeven de politie heeft "aard van het incident" van de vader ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op een taak van de politie volgens "Wpg 20" voor toeleiding naar Wmo
    En de inbreng verwijst naar een verstrekkingsbesluit van de politie
    En de politie heeft de vader vooraf geïnformeerd over het delen
    En de casemanager heeft de vader geïnformeerd over het plan van aanpak
    En de vader heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
    Als de maatschappelijk werker van Sterker "aard van het incident" van de vader opvraagt
    Dan wordt het gegeven niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt
    En de professional leest: "niet gedeeld"

  Abstract Scenario: <grond>, terwijl de vader toestemming gaf voor <toestemming>
    Gegeven de politie heeft "aard van het incident" van de vader ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op een taak van de politie volgens "Wpg 20" voor toeleiding naar Wmo
    En de inbreng verwijst naar een verstrekkingsbesluit van de politie
    En de uitzonderingsgrond voor strafrechtelijke gegevens is "<grond>"
    En de politie heeft de vader vooraf geïnformeerd over het delen
    En de casemanager heeft de vader geïnformeerd over het plan van aanpak
    En de vader heeft toestemming gegeven voor <toestemming>
    Als de maatschappelijk werker van Sterker "aard van het incident" van de vader opvraagt
    Dan wordt het gegeven <uitkomst>
    En de professional leest: "<leest>"

    Voorbeelden:
      | grond                      | toestemming                                      | uitkomst                                                               | leest        |
      | Wpg 20                     | het delen over de domeinen heen                  | verstrekt                                                              | het gegeven  |
      | UAVG 32                    | de verwerking en het delen over de domeinen heen | verstrekt                                                              | het gegeven  |
      | UAVG 32                    | het delen over de domeinen heen                  | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |
      | UAVG 33                    | de verwerking en het delen over de domeinen heen | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |
      | uitdrukkelijke toestemming | de verwerking en het delen over de domeinen heen | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |

  @verplichting-61
  Scenario: Bij een vitaal belang laat UAVG 32 het gegeven toe zonder toestemming
    Gegeven de politie heeft "aard van het incident" van de vader ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op vitaal belang
    En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
    En de uitzonderingsgrond voor strafrechtelijke gegevens is "UAVG 32"
    En de politie heeft de vader vooraf geïnformeerd over het delen
    En de casemanager heeft de vader geïnformeerd over het plan van aanpak
    Als de maatschappelijk werker van Sterker "aard van het incident" van de vader opvraagt
    Dan wordt het gegeven verstrekt
    En de professional leest: "het gegeven"

  @verplichting-31
  Abstract Scenario: Ook een dat-gegeven in een signaal is een strafrechtelijk gegeven; grond: <grond>
    Gegeven een casus in fase "1. Inbrengen signalen"
    En de politie heeft "zorg over de veiligheid" van de vader ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op verdere verwerking
    En de inbreng verwijst naar een verstrekkingsbesluit van de politie
    En de uitzonderingsgrond voor strafrechtelijke gegevens is "<grond>"
    En de politie heeft de vader vooraf geïnformeerd over het delen
    Als de maatschappelijk werker van Sterker "zorg over de veiligheid" van de vader opvraagt
    Dan wordt het gegeven <uitkomst>
    En de professional leest: "<leest>"

    Voorbeelden:
      | grond   | uitkomst                                                               | leest        |
      | Wpg 20  | verstrekt                                                              | het gegeven  |
      | UAVG 32 | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |

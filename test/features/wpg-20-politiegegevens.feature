# language: nl
@artikel-Wpg-20 @artikel-P-2
Functionaliteit: Wpg 20 Politiegegevens — de politie verstrekt op een besluit, nooit op toestemming

  Artikel 2 van het privacyprotocol:

  > Politie: vervulling van taken zoals bedoeld in artikel 3 Politiewet en artikel 20 Wet politiegegevens.

  Politiegegevens vallen onder de Wet politiegegevens en niet onder de AVG. Artikel 20 Wpg vraagt een besluit van de
  verwerkingsverantwoordelijke om aan een samenwerkingsverband te verstrekken. Toestemming is in de Wpg geen grondslag.

  Regel: Vanaf stap 4 een taak van de politie volgens Wpg 20, met een verstrekkingsbesluit

    Achtergrond:
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de wijkagent, de medewerker van Talis en de Wmo-consulent zitten in het casusteam
      En het plan van aanpak leidt toe naar Wmo

    @verplichting-62 @verplichting-72
    Abstract Scenario: Een taak van <taakhouder> volgens <wet>; de inbreng <besluit>
      Gegeven de politie heeft "aard van de overlastmelding" van de moeder ingebracht voor de Wmo-consulent
      En de inbreng rust op een taak van <taakhouder> volgens "<wet>" voor toeleiding naar Wmo
      En de inbreng <besluit>
      En de politie heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de Wmo-consulent "aard van de overlastmelding" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | taakhouder  | wet          | besluit                                               | uitkomst                                                   | leest        |
        | de politie  | Wpg 20       | verwijst naar een verstrekkingsbesluit van de politie | verstrekt                                                  | het gegeven  |
        | de politie  | Wpg 20       | verwijst niet naar een verstrekkingsbesluit           | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |
        | de politie  | Politiewet 3 | verwijst naar een verstrekkingsbesluit van de politie | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |
        | de gemeente | Wmo 2.3.2    | verwijst naar een verstrekkingsbesluit van de politie | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |

    @verplichting-62 @verplichting-42
    Abstract Scenario: Over de domeinen heen is ook hier toestemming nodig; de moeder gaf toestemming voor <toestemming>
      Gegeven de politie heeft "aard van de overlastmelding" van de moeder ingebracht voor de medewerker van Talis
      En de inbreng rust op een taak van de politie volgens "Wpg 20" voor toeleiding naar Wmo
      En de inbreng verwijst naar een verstrekkingsbesluit van de politie
      En de politie heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor <toestemming>
      Als de medewerker van Talis "aard van de overlastmelding" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | toestemming                     | uitkomst                                                          | leest        |
        | het delen over de domeinen heen | verstrekt                                                         | het gegeven  |
        | de verwerking                   | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |

  Regel: Toestemming is voor politiegegevens geen grondslag, vitaal belang wel

    Achtergrond:
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de wijkagent en de medewerker van Talis zitten in het casusteam

    @verplichting-55 @verplichting-61
    Abstract Scenario: De politie bracht in op <grondslag>
      Gegeven de politie heeft "bekend bij de politie" van de moeder ingebracht voor de medewerker van Talis
      En de inbreng rust op <grondslag>
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En de politie heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking, het delen over de domeinen heen en het doorbreken van het beroepsgeheim
      En de politie heeft de toestemming bevestigd
      Als de medewerker van Talis "bekend bij de politie" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | grondslag     | uitkomst                                              | leest        |
        | toestemming   | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | vitaal belang | verstrekt                                             | het gegeven  |

  Regel: In de eerste drie stappen verdere verwerking, ook dan met een verstrekkingsbesluit

    @verplichting-64 @verplichting-72
    Abstract Scenario: In fase <fase>; de inbreng <besluit>
      Gegeven een casus in fase "<fase>"
      En de politie heeft "herhaalde overlast" van de moeder ingebracht voor de medewerker van Talis
      En de inbreng rust op verdere verwerking
      En de inbreng <besluit>
      En de politie heeft de moeder vooraf geïnformeerd over het delen
      Als de medewerker van Talis "herhaalde overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | fase                          | besluit                                               | uitkomst                                                   | leest        |
        | 1. Inbrengen signalen         | verwijst naar een verstrekkingsbesluit van de politie | verstrekt                                                  | het gegeven  |
        | 1. Inbrengen signalen         | verwijst niet naar een verstrekkingsbesluit           | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |
        | 3. Verzamelen klantinformatie | verwijst naar een verstrekkingsbesluit van de politie | verstrekt                                                  | het gegeven  |
        | 3. Verzamelen klantinformatie | verwijst niet naar een verstrekkingsbesluit           | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |

  Regel: Inlichtingen worden nooit verstrekt

    @verplichting-27
    Scenario: Ook niet in een casus waarin de politie meewerkt
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de wijkagent en de medewerker van Talis zitten in het casusteam
      Als de medewerker van Talis "inlichtingen van de politie" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het gegeven de organisatie nooit verlaat
      En de professional leest: "niet beschikbaar"

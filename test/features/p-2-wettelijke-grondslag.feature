# language: nl
@artikel-P-2 @artikel-AVG-6
Functionaliteit: P 2 Wettelijke grondslag — per gegeven en per fase één van de grondslagen die het convenant toelaat

  Artikel 2 van het privacyprotocol:

  > Persoonsgegevens mogen slechts worden verwerkt als daar een wettelijke grondslag voor aanwezig is. De wettelijke
  > grondslagen zijn limitatief opgesomd in artikel 6 van de AVG.

  > Per casus en per fase zou deze grondslag wel van toepassing kunnen zijn.

  Regel: De eerste drie stappen kennen alleen verdere verwerking

    @verplichting-66
    Abstract Scenario: In fase <fase> op <grondslag>
      Gegeven een casus in fase "<fase>"
      En Talis heeft "naam van de huurder" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op <grondslag>
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de wijkagent "naam van de huurder" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | fase                          | grondslag          | uitkomst                                              | leest        |
        | 1. Inbrengen signalen         | verdere verwerking | verstrekt                                             | het gegeven  |
        | 2. Beoordelen signalen        | verdere verwerking | verstrekt                                             | het gegeven  |
        | 3. Verzamelen klantinformatie | verdere verwerking | verstrekt                                             | het gegeven  |
        | 1. Inbrengen signalen         | toestemming        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 2. Beoordelen signalen        | toestemming        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 3. Verzamelen klantinformatie | toestemming        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 1. Inbrengen signalen         | vitaal belang      | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 2. Beoordelen signalen        | vitaal belang      | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 3. Verzamelen klantinformatie | vitaal belang      | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

    @verplichting-66
    Scenario: Ook een taak van algemeen belang draagt daar niets
      Gegeven een casus in fase "3. Verzamelen klantinformatie"
      En het plan van aanpak leidt toe naar schuldhulpverlening
      En Talis heeft "maanden huurachterstand" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als de medewerker schuldhulpverlening "maanden huurachterstand" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
      En de professional leest: "niet gedeeld"

  Regel: Vanaf stap 4 een taak, toestemming of bij uitzondering vitaal belang; in de stappen 7 en 8 ook dat laatste niet

    Achtergrond:
      Gegeven de medewerker van Talis en de medewerker schuldhulpverlening zitten in het casusteam
      En het huishouden is aangewezen op schuldhulpverlening
      En het plan van aanpak leidt toe naar schuldhulpverlening
      En de monitoring is met reden vastgesteld tot en met 31 mei 2027

    @verplichting-66 @verplichting-47
    Abstract Scenario: In fase <fase> op <grondslag>
      Gegeven een casus in fase "<fase>"
      En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op <grondslag>
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de medewerker schuldhulpverlening "bekend bij de corporatie" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: toestemming
        | fase                    | grondslag   | uitkomst  | leest       |
        | 4. Opdrachtformulering  | toestemming | verstrekt | het gegeven |
        | 5. Aanpak en uitvoering | toestemming | verstrekt | het gegeven |
        | 6. Casusbespreking      | toestemming | verstrekt | het gegeven |
        | 7. Monitoring           | toestemming | verstrekt | het gegeven |
        | 8. Afsluiten            | toestemming | verstrekt | het gegeven |

      Voorbeelden: vitaal belang
        | fase                    | grondslag     | uitkomst                                              | leest        |
        | 4. Opdrachtformulering  | vitaal belang | verstrekt                                             | het gegeven  |
        | 5. Aanpak en uitvoering | vitaal belang | verstrekt                                             | het gegeven  |
        | 6. Casusbespreking      | vitaal belang | verstrekt                                             | het gegeven  |
        | 7. Monitoring           | vitaal belang | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 8. Afsluiten            | vitaal belang | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

      Voorbeelden: verdere verwerking, die in de eerste drie stappen hoort
        | fase                    | grondslag          | uitkomst                                              | leest        |
        | 4. Opdrachtformulering  | verdere verwerking | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 5. Aanpak en uitvoering | verdere verwerking | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 8. Afsluiten            | verdere verwerking | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

    @verplichting-66 @verplichting-62
    Abstract Scenario: In fase <fase> op een taak van algemeen belang
      Gegeven een casus in fase "<fase>"
      En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      Als de medewerker schuldhulpverlening "bekend bij de corporatie" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

      Voorbeelden:
        | fase                    |
        | 4. Opdrachtformulering  |
        | 5. Aanpak en uitvoering |
        | 6. Casusbespreking      |
        | 7. Monitoring           |
        | 8. Afsluiten            |

  Regel: De grondslag geldt per gegeven, en wordt per gegeven afgewogen

    @verplichting-69
    Abstract Scenario: Talis bracht "betalingsregeling" in op toestemming; gevraagd wordt "<gegeven>"
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | gegeven                 | uitkomst                                            | leest        |
        | betalingsregeling       | verstrekt                                           | het gegeven  |
        | maanden huurachterstand | verstrekt                                           | het gegeven  |
        | soort overlast          | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |
        | adres van de huurwoning | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

  Regel: Alleen de casemanager leest waarom, zodat hij het huishouden kan informeren en vragen

    @verplichting-15 @verplichting-69
    Abstract Scenario: <vrager> vraagt een gegeven op <grondslag> waarvoor de moeder geen toestemming gaf
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis en <vrager> zitten in het casusteam
      En de casemanager van Sterker is als casemanager aangewezen
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor <vrager>
      En de inbreng rust op <grondslag>
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      Als <vrager> "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
      En de professional leest: "<leest>"

      Voorbeelden:
        | vrager                                | grondslag              | leest             |
        | de casemanager van Sterker            | toestemming            | toestemming nodig |
        | de casemanager van Sterker            | gerechtvaardigd belang | geen grondslag    |
        | de maatschappelijk werker van Sterker | toestemming            | niet gedeeld      |
        | de maatschappelijk werker van Sterker | gerechtvaardigd belang | niet gedeeld      |

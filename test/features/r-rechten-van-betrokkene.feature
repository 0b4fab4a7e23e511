# language: nl
@artikel-R-Rechten @artikel-AVG-21 @verplichting-87 @verplichting-93
Functionaliteit: R Rechten van betrokkene — bezwaar tegen wat op algemeen belang rust

  Privacyreglement, Rechten van betrokkene:

  > om zijn persoonsgegevens te rectificeren of wissen, of de verwerking van hem betreffende persoonsgegevens te beperken;

  > Betrokkene heeft het recht tegen een verwerking die plaatsvindt op grond van algemeen belang bezwaar te maken vanwege met
  > zijn specifieke situatie verband houdende redenen;

  Regel: Bezwaar treft wat op een taak van algemeen belang rust, niet wat op toestemming of vitaal belang rust

    Achtergrond:
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis en de medewerker schuldhulpverlening zitten in het casusteam
      En het plan van aanpak leidt toe naar schuldhulpverlening
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor de medewerker schuldhulpverlening

    @verplichting-62
    Abstract Scenario: Ingebracht op een taak; de moeder maakte bezwaar tegen de verwerking <door wie>
      Gegeven de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de moeder heeft bezwaar gemaakt tegen de verwerking door <door wie>
      Als de medewerker schuldhulpverlening "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | door wie   | uitkomst                                                  | leest        |
        | Talis      | niet verstrekt, omdat de betrokkene bezwaar heeft gemaakt | niet gedeeld |
        | de politie | verstrekt                                                 | het gegeven  |

    @verplichting-62
    Abstract Scenario: Het bezwaar geldt van <van> tot <tot>
      Gegeven de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de moeder heeft bezwaar gemaakt tegen de verwerking
      En dat geldt van <van> tot <tot>
      Als de medewerker schuldhulpverlening "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | van             | tot                       | uitkomst                                                  | leest        |
        | 1 november 2026 | 23 november 2026 om 11:01 | niet verstrekt, omdat de betrokkene bezwaar heeft gemaakt | niet gedeeld |
        | 1 november 2026 | 23 november 2026 om 11:00 | verstrekt                                                 | het gegeven  |

    @verplichting-55
    Scenario: Ingebracht op toestemming: wie niet wil, trekt zijn toestemming in
      Gegeven de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de moeder heeft bezwaar gemaakt tegen de verwerking
      Als de medewerker schuldhulpverlening "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    @verplichting-61
    Scenario: Ingebracht op vitaal belang
      Gegeven de inbreng rust op vitaal belang
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft bezwaar gemaakt tegen de verwerking
      Als de medewerker schuldhulpverlening "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

  Regel: Ook tegen verdere verwerking staat bezwaar open, waar de inbrenger in het algemeen belang handelt

    @verplichting-64
    Abstract Scenario: Verdere verwerking door <verantwoordelijke>
      Gegeven een casus in fase "1. Inbrengen signalen"
      En <verantwoordelijke> heeft "<gegeven>" van de moeder ingebracht voor <vrager>
      En de inbreng rust op verdere verwerking
      En de inbreng verwijst naar een verstrekkingsbesluit van de politie
      En <verantwoordelijke> heeft de moeder vooraf geïnformeerd over het delen
      En de moeder heeft bezwaar gemaakt tegen de verwerking
      Als <vrager> "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | verantwoordelijke           | gegeven                        | vrager                                | uitkomst                                                  | leest        |
        | de gemeente                 | bekend bij schuldhulpverlening | de wijkagent                          | niet verstrekt, omdat de betrokkene bezwaar heeft gemaakt | niet gedeeld |
        | de politie                  | herhaalde overlast             | de maatschappelijk werker van Sterker | niet verstrekt, omdat de betrokkene bezwaar heeft gemaakt | niet gedeeld |
        | Jeugdbescherming Gelderland | bekend bij Jeugdbescherming    | de wijkagent                          | niet verstrekt, omdat de betrokkene bezwaar heeft gemaakt | niet gedeeld |
        | Talis                       | er is overlast gemeld          | de wijkagent                          | verstrekt                                                 | het gegeven  |

  Regel: Beperking en bezwaar gelden ook voor wat in het procesdossier staat

    Achtergrond:
      Gegeven een casus in fase "5. Aanpak en uitvoering"

    @verplichting-79
    Abstract Scenario: De moeder heeft <recht>
      Gegeven de moeder heeft <recht>
      Als de procesregisseur het kerngegeven "voortgang" van de moeder <handeling>
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | recht                                          | handeling      | uitkomst                                                                | leest            |
        | de verwerking laten beperken                   | opvraagt       | niet verstrekt, omdat de betrokkene de verwerking heeft laten beperken  | niet beschikbaar |
        | de verwerking laten beperken                   | wil vastleggen | niet vastgelegd, omdat de betrokkene de verwerking heeft laten beperken | niet beschikbaar |
        | de verwerking door de gemeente laten beperken  | opvraagt       | niet verstrekt, omdat de betrokkene de verwerking heeft laten beperken  | niet beschikbaar |
        | de verwerking door Talis laten beperken        | opvraagt       | verstrekt                                                               | het gegeven      |
        | bezwaar gemaakt tegen de verwerking            | opvraagt       | niet verstrekt, omdat de betrokkene bezwaar heeft gemaakt               | niet beschikbaar |
        | bezwaar gemaakt tegen de verwerking door Talis | opvraagt       | verstrekt                                                               | het gegeven      |

    @verplichting-74
    Abstract Scenario: Een kerngegeven afkomstig van Talis, ingebracht op <grondslag>; bezwaar tegen de verwerking door Talis
      Gegeven het kerngegeven is afkomstig van Talis: "soort overlast", ingebracht op <grondslag>
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      En de toestemming noemt als ontvanger alleen de procesregisseur
      En de moeder heeft bezwaar gemaakt tegen de verwerking door Talis
      Als de procesregisseur het kerngegeven "voortgang" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: het gegeven houdt zijn herkomst, en daarmee de rechten die daarbij horen
        | grondslag   | uitkomst                                                  | leest            |
        | taak        | niet verstrekt, omdat de betrokkene bezwaar heeft gemaakt | niet beschikbaar |
        | toestemming | verstrekt                                                 | het gegeven      |

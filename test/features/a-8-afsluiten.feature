# language: nl
@artikel-A-8 @verplichting-48
Functionaliteit: A 8 Afsluiten — een taak of toestemming, en na het afsluiten alleen nog het procesdossier

  Stap 8 van het afwegingskader:

  > Criterium: de doelen van het convenant zijn behaald in het betreffende huishouden, of het is onmogelijk gebleken de gestelde
  > doelen te behalen.

  > Grondslag: voor zover taken betreffende toeleiding in het kader van Jeugdwet, Wmo, Participatiewet of Schuldhulpverlening
  > onderdeel van de aanpak zijn: taak van algemeen belang. Voor zover er geen andere grondslag gevonden kan worden, wordt
  > teruggevallen op de grondslag toestemming.

  Regel: In stap 8 draagt een taak of toestemming, en niets anders

    @verplichting-47
    Abstract Scenario: Op <grondslag>
      Gegeven een casus in fase "8. Afsluiten"
      En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
      En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op <grondslag>
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "bekend bij de corporatie" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | grondslag              | uitkomst                                              | leest        |
        | toestemming            | verstrekt                                             | het gegeven  |
        | vitaal belang          | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | verdere verwerking     | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | gerechtvaardigd belang | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

    @verplichting-45
    Abstract Scenario: Op een taak; het plan leidt toe naar <plan>
      Gegeven een casus in fase "8. Afsluiten"
      En de medewerker van Talis en de medewerker schuldhulpverlening zitten in het casusteam
      En het plan van aanpak leidt toe naar <plan>
      En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      Als de medewerker schuldhulpverlening "bekend bij de corporatie" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | plan                | uitkomst                                              | leest        |
        | schuldhulpverlening | verstrekt                                             | het gegeven  |
        | Wmo                 | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: Of de doelen zijn behaald, blijkt uit wat voor deze stap bestemd is

    Abstract Scenario: De casemanager vraagt "<gegeven>" op toestemming
      Gegeven een casus in fase "8. Afsluiten"
      En de casemanager van Pro Persona en de maatschappelijk werker van Sterker zitten in het casusteam
      En de casemanager van Pro Persona is als casemanager aangewezen
      En Sterker heeft "<gegeven>" van de moeder ingebracht voor de casemanager van Pro Persona
      En de inbreng rust op toestemming
      En het beroepsgeheim is doorbroken op grond van toestemming
      En Sterker heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking, het delen over de domeinen heen en het doorbreken van het beroepsgeheim
      En Sterker heeft de toestemming bevestigd
      Als de casemanager van Pro Persona "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | gegeven              | uitkomst                                         | leest            |
        | doel van het traject | verstrekt                                        | het gegeven      |
        | soort traject        | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |

  Regel: Na het afsluiten is er voor niemand meer een gegeven van een partner

    Abstract Scenario: <vrager> vraagt in een afgesloten casus <wat>
      Gegeven een casus in fase "Afgesloten"
      En de medewerker van Talis en de casemanager van Sterker zitten in het casusteam
      En de casemanager van Sterker is als casemanager aangewezen
      Als <vrager> <vraag>
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | vrager                     | wat               | vraag                                                    | uitkomst                                                      | leest            |
        | de medewerker van Talis    | een eigen gegeven | "maanden huurachterstand" van de moeder opvraagt         | niet verstrekt, omdat er geen betrokkenheid bij de casus is   | niet beschikbaar |
        | de procesregisseur         | een gegeven       | "maanden huurachterstand" van de moeder opvraagt         | niet verstrekt, omdat er geen betrokkenheid bij de casus is   | niet beschikbaar |
        | de casemanager van Sterker | een kerngegeven   | het kerngegeven "voortgang" van de moeder opvraagt       | niet verstrekt, omdat er geen betrokkenheid bij de casus is   | niet beschikbaar |
        | de procesregisseur         | een kerngegeven   | het kerngegeven "voortgang" van de moeder opvraagt       | verstrekt                                                     | het gegeven      |
        | de procesregisseur         | de verantwoording | de verantwoording opvraagt                               | verstrekt                                                     | het gegeven      |
        | de managementassistente    | de verantwoording | de verantwoording opvraagt                               | niet verstrekt, omdat deze fase dit niet toelaat              | niet beschikbaar |
        | de procesregisseur         | een toevoeging    | het kerngegeven "voortgang" van de moeder wil vastleggen | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |

# language: nl
@artikel-P-5 @verplichting-71
Functionaliteit: P 5 Beroepscode — ook maatschappelijk werkers en jeugdbeschermers zijn tot geheimhouding verplicht

  Artikel 5 van het privacyprotocol:

  > dat op grond van hun beroepscode niet alleen medische beroepsbeoefenaars maar ook maatschappelijk werkers tot geheimhouding
  > verplicht zijn. Deze geheimhoudingsplicht is niet absoluut. In geval van toestemming of als sprake is van conflict van
  > plichten kan het beroepsgeheim doorbroken worden; De beroepsbeoefenaar of hulpverlener kan gegevens verstrekken aan personen
  > die noodzakelijkerwijs bij de handeling van de cliënt betrokken zijn.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de maatschappelijk werker van Sterker, de vertegenwoordiger van Pro Persona en een collega van Pro Persona zitten in het casusteam
    En de wijkagent, de medewerker van Talis en de vertegenwoordiger van Jeugdbescherming zitten in het casusteam

  Regel: Toestemming of een conflict van plichten doorbreekt het geheim van de maatschappelijk werker

    Achtergrond:
      Gegeven Sterker heeft "soort traject" van de moeder ingebracht voor de vertegenwoordiger van Pro Persona
      En de inbreng rust op toestemming
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Sterker heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak

    Scenario: Met toestemming, door Sterker bevestigd
      Gegeven het beroepsgeheim is doorbroken op grond van toestemming
      En de moeder heeft toestemming gegeven voor de verwerking, het delen over de domeinen heen en het doorbreken van het beroepsgeheim
      En Sterker heeft de toestemming bevestigd
      Als de vertegenwoordiger van Pro Persona "soort traject" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    Scenario: Bij een conflict van plichten
      Gegeven het beroepsgeheim is doorbroken op grond van conflict van plichten
      En de moeder heeft toestemming gegeven voor de verwerking
      Als de vertegenwoordiger van Pro Persona "soort traject" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    Scenario: Zonder het een of het ander niet
      Gegeven de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de vertegenwoordiger van Pro Persona "soort traject" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

  Regel: De maatschappelijk werker kan verstrekken aan wie noodzakelijk bij de behandeling is betrokken, en alleen aan hem

    Abstract Scenario: Betrokken bij de behandeling is de vertegenwoordiger van Pro Persona; <vrager> vraagt
      Gegeven Sterker heeft "soort traject" van de moeder ingebracht voor de vertegenwoordiger van Pro Persona
      En de inbreng rust op toestemming
      En het beroepsgeheim is doorbroken omdat de vertegenwoordiger van Pro Persona noodzakelijk bij de behandeling van de cliënt is betrokken
      En Sterker heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als <vrager> "soort traject" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de persoon telt, niet de organisatie
        | vrager                               | uitkomst                                                   | leest        |
        | de vertegenwoordiger van Pro Persona | verstrekt                                                  | het gegeven  |
        | een collega van Pro Persona          | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |

    Scenario: Zonder noodzaak niet
      Gegeven Sterker heeft "soort traject" van de moeder ingebracht voor de vertegenwoordiger van Pro Persona
      En de inbreng rust op toestemming
      En het beroepsgeheim is doorbroken omdat de vertegenwoordiger van Pro Persona bij de behandeling van de cliënt is betrokken, zonder noodzaak
      En Sterker heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de vertegenwoordiger van Pro Persona "soort traject" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

    Abstract Scenario: Politie en corporatie behandelen geen cliënten: <vrager>
      Gegeven Sterker heeft "soort traject" van de moeder ingebracht voor <vrager>
      En de inbreng rust op toestemming
      En het beroepsgeheim is doorbroken omdat <vrager> noodzakelijk bij de behandeling van de cliënt is betrokken
      En Sterker heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als <vrager> "soort traject" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | vrager                                    | uitkomst                                                   | leest        |
        | de vertegenwoordiger van Jeugdbescherming | verstrekt                                                  | het gegeven  |
        | de wijkagent                              | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |
        | de medewerker van Talis                   | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |

    Abstract Scenario: Deze weg staat alleen de maatschappelijk werker open: <verantwoordelijke>
      Gegeven <verantwoordelijke> heeft "<gegeven>" van de moeder ingebracht voor <vrager>
      En de inbreng rust op toestemming
      En het beroepsgeheim is doorbroken omdat <vrager> noodzakelijk bij de behandeling van de cliënt is betrokken
      En de uitzonderingsgrond voor bijzondere gegevens is "uitdrukkelijke toestemming"
      En <verantwoordelijke> heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als <vrager> "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

      Voorbeelden:
        | verantwoordelijke           | gegeven                            | vrager                                |
        | Pro Persona                 | in behandeling bij de GGZ          | de maatschappelijk werker van Sterker |
        | Jeugdbescherming Gelderland | uitkomst van de veiligheidstaxatie | de maatschappelijk werker van Sterker |

  Regel: Voor jeugdbeschermers geldt hetzelfde: toestemming of een conflict van plichten

    Abstract Scenario: Jeugdbescherming bracht "maatregel van kinderbescherming" in; het geheim is <geheim>
      Gegeven Jeugdbescherming Gelderland heeft "maatregel van kinderbescherming" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En het beroepsgeheim is doorbroken <geheim>
      En Jeugdbescherming Gelderland heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor <toestemming>
      En Jeugdbescherming Gelderland heeft de toestemming bevestigd
      Als de maatschappelijk werker van Sterker "maatregel van kinderbescherming" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | geheim                             | toestemming                                                                            | uitkomst                                                   | leest        |
        | op grond van toestemming           | de verwerking, het delen over de domeinen heen en het doorbreken van het beroepsgeheim | verstrekt                                                  | het gegeven  |
        | op grond van toestemming           | de verwerking en het delen over de domeinen heen                                       | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |
        | op grond van conflict van plichten | de verwerking                                                                          | verstrekt                                                  | het gegeven  |

    Scenario: Ook een dat-gegeven in een signaal valt eronder
      Gegeven een casus in fase "1. Inbrengen signalen"
      En de zoon is geboren op 3 maart 2018
      En Jeugdbescherming Gelderland heeft "zorg over de veiligheid van het kind" van de zoon ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op verdere verwerking
      En Jeugdbescherming Gelderland heeft de zoon vooraf geïnformeerd over het delen
      Als de maatschappelijk werker van Sterker "zorg over de veiligheid van het kind" van de zoon opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

  Regel: Gespreksverslagen blijven bij de maatschappelijk werker

    @verplichting-27
    Scenario: Ook met alles wat verder nodig is, verlaten zij de organisatie nooit
      Als de vertegenwoordiger van Pro Persona "gespreksverslagen" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het gegeven de organisatie nooit verlaat
      En de professional leest: "niet beschikbaar"

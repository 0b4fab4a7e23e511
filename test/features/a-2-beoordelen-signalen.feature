# language: nl
@artikel-A-2 @verplichting-66
Functionaliteit: A 2 Beoordelen signalen — hoort het signaal in het Regieteam? Zo niet, dan houdt alles op

  Stap 2 van het afwegingskader:

  > Als het signaal niet binnen het regieteam thuishoort, worden verder geen gegevens verwerkt, er worden geen gegevens
  > vastgelegd in het werksysteem.

  > Als het signaal wel bij het Regieteam thuishoort, gaan de regieteamleden over tot het verzamelen van klantinformatie

  > Grondslag: verdere verwerking. Verantwoordelijke: moederorganisatie van inbrenger

  Regel: Om te beoordelen zien de aanwezigen wat de inbrenger voor hen inbracht, op verdere verwerking

    Abstract Scenario: <vrager> vraagt "<gegeven>"
      Gegeven een casus in fase "2. Beoordelen signalen"
      En Talis heeft "<gegeven>" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als <vrager> "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | vrager                                | gegeven                      | uitkomst                                            | leest            |
        | de maatschappelijk werker van Sterker | er is overlast gemeld        | verstrekt                                           | het gegeven      |
        | de wijkagent                          | er is overlast gemeld        | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld     |
        | de maatschappelijk werker van Sterker | omschrijving van de overlast | niet verstrekt, omdat deze fase dit niet toelaat    | niet beschikbaar |

  Regel: Hoort het er niet thuis, dan worden verder geen gegevens verwerkt

    @verplichting-33
    Abstract Scenario: <vrager> vraagt daarna nog <wat>
      Gegeven een casus in fase "Niet opgepakt"
      En Talis heeft "er is overlast gemeld" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als <vrager> <vraag>
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "niet beschikbaar"

      Voorbeelden:
        | vrager                                | wat                 | vraag                                                    | uitkomst                                                     |
        | de maatschappelijk werker van Sterker | het signaal         | "er is overlast gemeld" van de moeder opvraagt           | niet verstrekt, omdat er geen betrokkenheid bij de casus is  |
        | de medewerker van Talis               | het eigen signaal   | "er is overlast gemeld" van de moeder opvraagt           | niet verstrekt, omdat er geen betrokkenheid bij de casus is  |
        | de procesregisseur                    | het kenmerk         | het kenmerk van de casus opvraagt                        | niet verstrekt, omdat er geen betrokkenheid bij de casus is  |
        | de procesregisseur                    | iets vast te leggen | het kerngegeven "voortgang" van de moeder wil vastleggen | niet vastgelegd, omdat er geen betrokkenheid bij de casus is |

  Regel: Er wordt niets vastgelegd in het werksysteem

    @verplichting-38
    Abstract Scenario: De procesregisseur wil in fase 2 vastleggen: <kerngegeven>
      Gegeven een casus in fase "2. Beoordelen signalen"
      Als de procesregisseur het kerngegeven "<kerngegeven>" van de moeder wil vastleggen
      Dan wordt het gegeven niet vastgelegd, omdat vastlegging hiervan niet is toegestaan
      En de professional leest: "niet beschikbaar"

      Voorbeelden:
        | kerngegeven                                      |
        | beschrijving van de problematiek in grote lijnen |
        | NAW gegevens                                     |
        | betrokken instanties                             |

  Regel: Hoort het er wel thuis, dan wordt klantinformatie verzameld

    @verplichting-34
    Abstract Scenario: Hetzelfde inhoudelijke gegeven in fase <fase>
      Gegeven een casus in fase "<fase>"
      En Talis heeft "soort overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | fase                          | uitkomst                                         | leest            |
        | 2. Beoordelen signalen        | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |
        | 3. Verzamelen klantinformatie | verstrekt                                        | het gegeven      |

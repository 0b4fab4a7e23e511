# language: nl
@artikel-P-3 @verplichting-4 @verplichting-16
Functionaliteit: P 3 Verwerkingsverantwoordelijke — wie inbrengt, blijft verantwoordelijk en beslist

  Artikel 3 van het privacyprotocol:

  > Partners in het Regieteam zijn en blijven verwerkingsverantwoordelijke voor de persoonsgegevens die zij inbrengen in het
  > Regieteam, ten behoeve van de doelen van artikel 1, zolang de gegevens niet zijn vastgelegd in het informatiesysteem van
  > het Regieteam, VIS2.

  > De professional die de betreffende gegevens heeft ingebracht in het Regieteam, houdt de zeggenschap over het al dan niet
  > opnemen van persoonsgegevens waarvoor hij verantwoordelijke is, in VIS2, binnen doel en noodzaak van VIS2. Het college is
  > verantwoordelijke in de zin van de AVG voor de gegevensverzameling in VIS2.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam

  Regel: Over de eigen gegevens beschikt een partner zonder inbreng

    @verplichting-74
    Abstract Scenario: <professional> vraagt een gegeven van de eigen organisatie
      Gegeven <professional> zit in het casusteam
      Als <professional> "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: eigen organisatie en eigen domein
        | professional                         | gegeven                 | uitkomst  | leest       |
        | de medewerker van Talis              | maanden huurachterstand | verstrekt | het gegeven |
        | de wijkagent                         | aard van het incident   | verstrekt | het gegeven |
        | de vertegenwoordiger van Pro Persona | crisisafspraak          | verstrekt | het gegeven |
        | de medewerker schuldhulpverlening    | totale schuld           | verstrekt | het gegeven |

      Voorbeelden: eigen organisatie, maar een ander domein
        | professional     | gegeven       | uitkomst                                            | leest        |
        | de Wmo-consulent | totale schuld | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

    @verplichting-74
    Scenario: Wie niet bij de casus betrokken is, krijgt langs deze weg ook zijn eigen gegevens niet
      Als de wijkagent "aard van het incident" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

  Regel: De moederorganisatie van de inbrenger informeert en kiest de ontvangers; een ander kan dat niet voor haar doen

    @verplichting-32
    Abstract Scenario: Talis bracht in, geïnformeerd heeft <wie>
      Gegeven Talis heeft "soort overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En <wie> heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | wie         | uitkomst                                                         | leest        |
        | Talis       | verstrekt                                                        | het gegeven  |
        | de gemeente | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |
        | Sterker     | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |

  Regel: De zeggenschap duurt voort: een inbreng kan worden ingetrokken, en geldt niet voor haar begin of na haar einde

    Achtergrond:
      Gegeven Talis heeft "soort overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen

    @verplichting-76
    Abstract Scenario: Ingetrokken op <moment>
      Gegeven de inbreng is op <moment> ingetrokken
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | moment                    | uitkomst                                            | leest        |
        | 23 november 2026 om 11:01 | verstrekt                                           | het gegeven  |
        | 23 november 2026 om 11:00 | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |
        | 10 november 2026          | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

    @verplichting-76
    Abstract Scenario: Zij geldt van <van> tot <tot>
      Gegeven de inbreng geldt van <van> tot <tot>
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | van                       | tot                       | uitkomst                                            | leest        |
        | 23 november 2026 om 11:00 | 30 november 2026          | verstrekt                                           | het gegeven  |
        | 23 november 2026 om 11:01 | 30 november 2026          | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |
        | 1 november 2026           | 23 november 2026 om 11:01 | verstrekt                                           | het gegeven  |
        | 1 november 2026           | 23 november 2026 om 11:00 | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

    @verplichting-76
    Scenario: Achteraf opgetekend telt niet voor wat eerder is gevraagd
      Gegeven de inbreng is pas op 24 november 2026 opgetekend
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige inbreng ontbreekt
      En de professional leest: "niet gedeeld"

  Regel: In het procesdossier komt een gegeven alleen met goedkeuring van wie het inbracht

    Achtergrond:
      Gegeven de wijkagent zit in het casusteam
      En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de procesregisseur
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen

    @verplichting-74 @verplichting-75
    Scenario: Zien mag hij het, vastleggen niet
      Als de procesregisseur "bekend bij de corporatie" van de moeder wil vastleggen als "betrokken instanties"
      Dan wordt het gegeven niet vastgelegd, omdat vastlegging hiervan niet is toegestaan
      En de professional leest: "niet gedeeld"

    @verplichting-74 @verplichting-75
    Abstract Scenario: Goedgekeurd op <moment> om het als "<goedgekeurd als>" vast te leggen
      Gegeven Talis heeft op <moment> goedgekeurd dat "<goedgekeurd gegeven>" als "<goedgekeurd als>" in het procesdossier komt
      Als de procesregisseur "bekend bij de corporatie" van de moeder wil vastleggen als "betrokken instanties"
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | moment                    | goedgekeurd gegeven      | goedgekeurd als      | uitkomst                                                      | leest        |
        | 2 november 2026           | bekend bij de corporatie | betrokken instanties | vastgelegd                                                    | het gegeven  |
        | 23 november 2026 om 11:00 | bekend bij de corporatie | betrokken instanties | vastgelegd                                                    | het gegeven  |
        | 23 november 2026 om 11:01 | bekend bij de corporatie | betrokken instanties | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet gedeeld |
        | 2 november 2026           | bekend bij de corporatie | voortgang            | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet gedeeld |
        | 2 november 2026           | betalingsregeling        | betrokken instanties | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet gedeeld |

    @verplichting-75
    Scenario: Alleen de procesregisseur legt vast wat een partner inbracht
      Gegeven Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En Talis heeft op 2 november 2026 goedgekeurd dat "bekend bij de corporatie" als "betrokken instanties" in het procesdossier komt
      Als de wijkagent "bekend bij de corporatie" van de moeder wil vastleggen als "betrokken instanties"
      Dan wordt het gegeven niet vastgelegd, omdat vastlegging hiervan niet is toegestaan
      En de professional leest: "niet gedeeld"

    @verplichting-75
    Scenario: Overtypen is ook vastleggen: wat van een partner komt, gaat niet als eigen tekst het dossier in
      Gegeven het kerngegeven is afkomstig van Talis: "bekend bij de corporatie", ingebracht op toestemming
      Als de procesregisseur het kerngegeven "betrokken instanties" van de moeder wil vastleggen
      Dan wordt het gegeven niet vastgelegd, omdat vastlegging hiervan niet is toegestaan
      En de professional leest: "niet beschikbaar"

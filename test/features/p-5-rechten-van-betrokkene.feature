# language: nl
@artikel-P-5 @verplichting-87 @verplichting-90 @verplichting-92 @verplichting-93
Functionaliteit: P 5 Rechten van de betrokkene — beperken houdt alles tegen, behalve een vitaal belang

  Artikel 5 van het privacyprotocol:

  > cliënt heeft recht de verantwoordelijke te verzoeken om inzage, rectificatie beperking of wissen van zijn persoonsgegevens
  > en het recht om bezwaar in te dienen tegen verwerking van zijn persoonsgegevens;

  > er wordt alleen overgegaan tot het tijdelijk beperken van de rechten van betrokkene (waaronder het verstrekken van
  > persoonsgegevens aan anderen zonder diens uitdrukkelijke toestemming), indien sprake is van de vrijwaring van een vitaal
  > belang of conflict van plichten;

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam

  Regel: Een beperking houdt de verwerking tegen

    Achtergrond:
      Gegeven Talis heeft "soort overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen

    Abstract Scenario: <persoon> heeft de verwerking <door wie> laten beperken
      Gegeven <persoon> heeft de verwerking <door wie> laten beperken
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | persoon   | door wie        | uitkomst                                                               | leest        |
        | de moeder | door Talis      | niet verstrekt, omdat de betrokkene de verwerking heeft laten beperken | niet gedeeld |
        | de moeder | door de politie | verstrekt                                                              | het gegeven  |
        | de vader  | door Talis      | verstrekt                                                              | het gegeven  |

    Scenario: Een beperking voor allen geldt ook voor Talis
      Gegeven de moeder heeft de verwerking laten beperken
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de betrokkene de verwerking heeft laten beperken
      En de professional leest: "niet gedeeld"

    Abstract Scenario: De beperking geldt van <van> tot <tot>
      Gegeven de moeder heeft de verwerking laten beperken
      En dat geldt van <van> tot <tot>
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | van                       | tot                       | uitkomst                                                               | leest        |
        | 23 november 2026 om 11:00 | 30 november 2026          | niet verstrekt, omdat de betrokkene de verwerking heeft laten beperken | niet gedeeld |
        | 23 november 2026 om 11:01 | 30 november 2026          | verstrekt                                                              | het gegeven  |
        | 1 november 2026           | 23 november 2026 om 11:01 | niet verstrekt, omdat de betrokkene de verwerking heeft laten beperken | niet gedeeld |
        | 1 november 2026           | 23 november 2026 om 11:00 | verstrekt                                                              | het gegeven  |

    Scenario: Ook haar eigen corporatie ziet het dan niet
      Gegeven de moeder heeft de verwerking door Talis laten beperken
      Als de medewerker van Talis "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de betrokkene de verwerking heeft laten beperken
      En de professional leest: "niet gedeeld"

  Regel: Rechten worden alleen tijdelijk beperkt voor een vitaal belang of bij een conflict van plichten

    @verplichting-61
    Scenario: Voor een vitaal belang wordt verstrekt, al is de verwerking beperkt
      Gegeven de vader heeft de verwerking laten beperken
      En Talis heeft "adres van de huurwoning" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op vitaal belang
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Talis heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    @verplichting-61
    Scenario: Op een andere grondslag niet
      Gegeven de vader heeft de verwerking laten beperken
      En Talis heeft "adres van de huurwoning" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de betrokkene de verwerking heeft laten beperken
      En de professional leest: "niet gedeeld"

    @verplichting-42 @verplichting-61
    Scenario: Zonder toestemming over de domeinen heen wordt verstrekt voor een vitaal belang
      Gegeven Talis heeft "adres van de huurwoning" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op vitaal belang
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Talis heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    @verplichting-42 @verplichting-61
    Scenario: Tenzij de partners die toestemming strikt toepassen
      Gegeven de partners passen toestemming over de domeinen heen strikt toe
      En Talis heeft "adres van de huurwoning" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op vitaal belang
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Talis heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat toestemming over de domeinen heen ontbreekt
      En de professional leest: "niet gedeeld"

    @verplichting-42 @verplichting-70
    Abstract Scenario: Bij een conflict van plichten; de partners passen die toestemming <hoe> toe
      Gegeven de vertegenwoordiger van Pro Persona zit in het casusteam
      En het plan van aanpak leidt toe naar Wmo
      En de partners passen toestemming over de domeinen heen <hoe> toe
      En Pro Persona heeft "crisisafspraak" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op een taak van Pro Persona volgens "WGBO" voor toeleiding naar Wmo
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En het beroepsgeheim is doorbroken op grond van conflict van plichten
      En de uitzonderingsgrond voor bijzondere gegevens is "zorg"
      En de uitzonderingsgrond steunt op "WGBO"
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | hoe         | uitkomst                                                          | leest        |
        | niet strikt | verstrekt                                                         | het gegeven  |
        | strikt      | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |

  Regel: Rechten zijn van de persoon, niet van het huishouden

    Scenario: Wie buiten het huishouden staat, wordt er niet via een ander bij gehaald
      Gegeven Talis heeft "soort overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder en de onderhuurder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat iets in de vraag onbekend is
      En de professional leest: "niet beschikbaar"

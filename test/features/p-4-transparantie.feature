# language: nl
@artikel-P-4
Functionaliteit: P 4 Transparantie — eerst informeren, dan delen; alleen bij uitzondering later

  Artikel 4 van het privacyprotocol:

  > Elke partner die gegevens inbrengt, legt goed uit aan betrokkene welke partners deel uitmaken van het Regieteam, wat de
  > werkwijze en doelen van het Regieteam zijn. Voorts legt hij uit wie verwerkingsverantwoordelijk is en met welk doel
  > persoonsgegevens van betrokkene worden gedeeld in het Regieteam, om welke informatie het gaat, of deze informatie gedeeld
  > zal gaan worden en met wie.

  > Als een casus wordt opgepakt door het Regieteam informeert de casusmanager betrokkene over het plan van aanpak en de
  > voortgang.

  > Alleen bij uitzondering kan daarvan tijdelijk, goed gemotiveerd en gedocumenteerd, worden afgeweken. Zodra mogelijk wordt
  > betrokkene alsnog geïnformeerd.

  Het protocol noemt voor het uitstel geen termijn. Wij lezen "tijdelijk" als: ten hoogste 28 dagen.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
    En Talis heeft "soort overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op toestemming
    En de inbreng geldt vanaf 1 november 2026 om 09:00
    En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen

  Regel: De inbrenger informeert voordat hij deelt, over dit gegeven en met wie

    Achtergrond:
      Gegeven de casemanager heeft de moeder geïnformeerd over het plan van aanpak

    @verplichting-80
    Scenario: Er is niet geïnformeerd
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd
      En de professional leest: "niet gedeeld"

    @verplichting-80 @verplichting-30
    Abstract Scenario: Geïnformeerd op <moment>, gedeeld vanaf 1 november om 09:00
      Gegeven Talis heeft de moeder op <moment> geïnformeerd over het delen
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | moment                      | uitkomst                                                         | leest        |
        | 31 oktober 2026             | verstrekt                                                        | het gegeven  |
        | 1 november 2026 om 09:00    | verstrekt                                                        | het gegeven  |
        | 1 november 2026 om 09:00:01 | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |

    @verplichting-80
    Abstract Scenario: Het informeren noemt alleen "<gegeven>"
      Gegeven Talis heeft de moeder vooraf geïnformeerd over het delen
      En het informeren noemt alleen "<gegeven>"
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: om welke informatie het gaat
        | gegeven           | uitkomst                                                         | leest        |
        | soort overlast    | verstrekt                                                        | het gegeven  |
        | betalingsregeling | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |

    @verplichting-80
    Abstract Scenario: Het informeren noemt als ontvanger alleen <ontvanger>
      Gegeven Talis heeft de moeder vooraf geïnformeerd over het delen
      En het informeren noemt als ontvanger alleen <ontvanger>
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: en met wie
        | ontvanger                             | uitkomst                                                         | leest        |
        | de maatschappelijk werker van Sterker | verstrekt                                                        | het gegeven  |
        | de wijkagent                          | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |

    @verplichting-80
    Scenario: Gaat het gegeven over twee personen, dan zijn beiden geïnformeerd
      Gegeven Talis heeft "betalingsregeling" van de moeder en de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En de moeder en de vader hebben toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder en de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd
      En de professional leest: "niet gedeeld"

  Regel: Vanaf stap 5 heeft ook de casemanager geïnformeerd, over het plan, het werksysteem en de bron

    Achtergrond:
      Gegeven Talis heeft de moeder vooraf geïnformeerd over het delen

    @verplichting-81 @verplichting-40
    Scenario: De casemanager heeft nog niet geïnformeerd
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd
      En de professional leest: "niet gedeeld"

    @verplichting-81 @verplichting-40
    Abstract Scenario: De casemanager informeerde op <moment>
      Gegeven de casemanager heeft de moeder op <moment> geïnformeerd over het plan van aanpak
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | moment                    | uitkomst                                                         | leest        |
        | 23 november 2026 om 11:00 | verstrekt                                                        | het gegeven  |
        | 23 november 2026 om 11:01 | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |

  Regel: Uitstel is tijdelijk en gemotiveerd

    Achtergrond:
      Gegeven de casemanager heeft de moeder geïnformeerd over het plan van aanpak

    @verplichting-83
    Abstract Scenario: Op <uitgesteld op> uitgesteld tot en met <tot>: <duur>
      Gegeven Talis heeft het informeren van de moeder op <uitgesteld op> met reden uitgesteld tot en met <tot>
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november
        | uitgesteld op            | tot              | duur                          | uitkomst                                                         | leest        |
        | 31 oktober 2026          | 28 november 2026 | 28 dagen                      | verstrekt                                                        | het gegeven  |
        | 31 oktober 2026          | 29 november 2026 | 29 dagen                      | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |
        | 26 oktober 2026          | 23 november 2026 | de laatste dag                | verstrekt                                                        | het gegeven  |
        | 26 oktober 2026          | 22 november 2026 | gisteren afgelopen            | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |
        | 1 november 2026 om 09:00 | 28 november 2026 | uitgesteld toen er is gedeeld | verstrekt                                                        | het gegeven  |
        | 1 november 2026 om 09:01 | 28 november 2026 | uitgesteld na het delen       | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |

    @verplichting-83
    Scenario: Uitstel zonder reden is geen uitstel
      Gegeven Talis heeft het informeren van de moeder op 31 oktober 2026 zonder reden uitgesteld tot en met 28 november 2026
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd
      En de professional leest: "niet gedeeld"

  Regel: Na uitstel wordt alsnog geïnformeerd, uiterlijk op de laatste dag

    Achtergrond:
      Gegeven de casemanager heeft de moeder geïnformeerd over het plan van aanpak

    @verplichting-83
    Abstract Scenario: Uitgesteld tot en met 20 november, alsnog geïnformeerd op <moment>
      Gegeven Talis heeft het informeren van de moeder op 31 oktober 2026 met reden uitgesteld tot en met 20 november 2026
      En de moeder is op <moment> alsnog geïnformeerd
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november
        | moment                    | uitkomst                                                         | leest        |
        | 20 november 2026 om 23:59 | verstrekt                                                        | het gegeven  |
        | 21 november 2026 om 00:00 | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |

  Regel: De bron van een gegeven is bekend, en wat is vastgelegd houdt zijn herkomst

    @verplichting-81
    Abstract Scenario: Een kerngegeven afkomstig van Talis, en de moeder gaf <toestemming>
      Gegeven het kerngegeven is afkomstig van Talis: "soort overlast", ingebracht op toestemming
      En de moeder heeft toestemming gegeven voor <toestemming>
      En de toestemming noemt als ontvanger alleen de procesregisseur
      Als de procesregisseur het kerngegeven "beschrijving van de problematiek in grote lijnen" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de herkomst bepaalt mee of het zichtbaar blijft
        | toestemming                     | uitkomst                                                          | leest            |
        | het delen over de domeinen heen | verstrekt                                                         | het gegeven      |
        | de verwerking                   | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet beschikbaar |

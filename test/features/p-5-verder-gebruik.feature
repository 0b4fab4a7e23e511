# language: nl
@artikel-P-5 @verplichting-77
Functionaliteit: P 5 Verder gebruik — zien is niet gebruiken

  Artikel 5 van het privacyprotocol:

  > partners die bij de behandeling van een casus kennisnemen van persoonsgegevens afkomstig van een andere partner, mogen deze
  > gegevens slechts verder gebruiken voor hun eigen taken in het kader van de casusbehandeling, als de partner die de gegevens
  > heeft ingebracht dit afzonderlijk accordeert;

  > partners gebruiken de persoonsgegevens, die zij in het kader van de samenwerking in het Regieteam hebben verkregen, niet
  > voor andere doeleinden dan de doelen omschreven in artikel 1;

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
    En Talis heeft "soort overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op toestemming
    En Talis heeft de moeder vooraf geïnformeerd over het delen
    En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
    En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen

  Regel: Verder gebruik (overnemen, uitvoeren, afdrukken, aanhalen) vraagt een eigen akkoord van de inbrenger

    Scenario: Zien mag
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    Scenario: Verder gebruiken mag niet zonder akkoord
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder verder wil gebruiken
      Dan wordt het gegeven niet gebruikt, omdat verder gebruik niet afzonderlijk is geaccordeerd
      En de professional leest: "niet gedeeld"

    Abstract Scenario: Geaccordeerd is <akkoord>
      Gegeven Talis heeft afzonderlijk geaccordeerd dat <ontvanger> "<gegeven>" van <persoon> verder gebruikt
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder verder wil gebruiken
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | akkoord          | ontvanger                             | gegeven           | persoon               | uitkomst                                                              | leest        |
        | precies dit      | de maatschappelijk werker van Sterker | soort overlast    | de moeder             | gebruikt                                                              | het gegeven  |
        | ook meer dan dit | de maatschappelijk werker van Sterker | soort overlast    | de moeder en de vader | gebruikt                                                              | het gegeven  |
        | een ander        | de wijkagent                          | soort overlast    | de moeder             | niet gebruikt, omdat verder gebruik niet afzonderlijk is geaccordeerd | niet gedeeld |
        | iets anders      | de maatschappelijk werker van Sterker | betalingsregeling | de moeder             | niet gebruikt, omdat verder gebruik niet afzonderlijk is geaccordeerd | niet gedeeld |
        | over een ander   | de maatschappelijk werker van Sterker | soort overlast    | de vader              | niet gebruikt, omdat verder gebruik niet afzonderlijk is geaccordeerd | niet gedeeld |

    Abstract Scenario: Het akkoord is ingetrokken op <moment>
      Gegeven Talis heeft afzonderlijk geaccordeerd dat de maatschappelijk werker van Sterker "soort overlast" van de moeder verder gebruikt
      En het akkoord is op <moment> ingetrokken
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder verder wil gebruiken
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | moment                    | uitkomst                                                              | leest        |
        | 23 november 2026 om 11:01 | gebruikt                                                              | het gegeven  |
        | 23 november 2026 om 11:00 | niet gebruikt, omdat verder gebruik niet afzonderlijk is geaccordeerd | niet gedeeld |

    Abstract Scenario: Het akkoord geldt vanaf <van> en eindigt op <tot>
      Gegeven Talis heeft afzonderlijk geaccordeerd dat de maatschappelijk werker van Sterker "soort overlast" van de moeder verder gebruikt
      En het akkoord geldt vanaf <van>
      En het akkoord eindigt op <tot>
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder verder wil gebruiken
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: een akkoord gaat evenmin mee naar een volgende fase; deze begon op 15 oktober
        | van                       | tot                       | uitkomst                                                              | leest        |
        | 15 oktober 2026           | 23 november 2026 om 11:01 | gebruikt                                                              | het gegeven  |
        | 14 oktober 2026 om 23:59  | 23 november 2026 om 11:01 | niet gebruikt, omdat verder gebruik niet afzonderlijk is geaccordeerd | niet gedeeld |
        | 15 oktober 2026           | 23 november 2026 om 11:00 | niet gebruikt, omdat verder gebruik niet afzonderlijk is geaccordeerd | niet gedeeld |
        | 23 november 2026 om 11:01 | 30 november 2026          | niet gebruikt, omdat verder gebruik niet afzonderlijk is geaccordeerd | niet gedeeld |

  Regel: Een akkoord vervangt geen van de andere eisen

    Scenario: Zonder geldige grondslag helpt een akkoord niet
      Gegeven Talis heeft afzonderlijk geaccordeerd dat de maatschappelijk werker van Sterker "soort overlast" van de moeder verder gebruikt
      En de toestemming is op 20 november 2026 ingetrokken
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder verder wil gebruiken
      Dan wordt het gegeven niet gebruikt, omdat een geldige grondslag ontbreekt
      En de professional leest: "niet gedeeld"

    Scenario: Zijn eigen gegevens gebruikt een partner zonder akkoord
      Als de medewerker van Talis "soort overlast" van de moeder verder wil gebruiken
      Dan wordt het gegeven gebruikt
      En de professional leest: "het gegeven"

  Regel: Niet voor andere doeleinden dan die van artikel 1

    @verplichting-78
    Abstract Scenario: Verder gebruiken voor "<doel>"
      Gegeven Talis heeft afzonderlijk geaccordeerd dat de maatschappelijk werker van Sterker "soort overlast" van de moeder verder gebruikt
      En het doel van de vraag is "<doel>"
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder verder wil gebruiken
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | doel                     | uitkomst                                                    | leest            |
        | plan van aanpak en regie | gebruikt                                                    | het gegeven      |
        | handhaving               | niet gebruikt, omdat het doel niet dat van het convenant is | niet beschikbaar |
        | incasso                  | niet gebruikt, omdat het doel niet dat van het convenant is | niet beschikbaar |

  Regel: Ook wat in het procesdossier staat, wordt alleen met akkoord verder gebruikt

    Achtergrond:
      Gegeven het kerngegeven is afkomstig van Talis: "soort overlast", ingebracht op toestemming
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      En de toestemming noemt als ontvanger alleen de maatschappelijk werker van Sterker

    Scenario: Zonder akkoord
      Als de maatschappelijk werker van Sterker het kerngegeven "beschrijving van de problematiek in grote lijnen" van de moeder verder wil gebruiken
      Dan wordt het gegeven niet gebruikt, omdat verder gebruik niet afzonderlijk is geaccordeerd
      En de professional leest: "niet beschikbaar"

    Scenario: Met akkoord
      Gegeven Talis heeft afzonderlijk geaccordeerd dat de maatschappelijk werker van Sterker "soort overlast" van de moeder verder gebruikt
      Als de maatschappelijk werker van Sterker het kerngegeven "beschrijving van de problematiek in grote lijnen" van de moeder verder wil gebruiken
      Dan wordt het gegeven gebruikt
      En de professional leest: "het gegeven"

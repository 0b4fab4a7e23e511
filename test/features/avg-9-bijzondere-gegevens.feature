# language: nl
@artikel-AVG-9 @artikel-P-Inleiding @verplichting-67
Functionaliteit: AVG 9 Bijzondere gegevens — naast de grondslag een eigen uitzonderingsgrond

  Bijlage 3, definities, over wat bij verdere verwerking van belang is:

  > de aard van de persoonsgegevens, met name of bijzondere categorieën van persoonsgegevens worden verwerkt, overeenkomstig
  > artikel 9 AVG, en of persoonsgegevens over strafrechtelijke veroordelingen en strafbare feiten worden verwerkt,
  > overeenkomstig artikel 10 AVG;

  Bijlage 1, overwegingen:

  > Dit geldt in het bijzonder daar waar het gaat om bijzondere persoonsgegevens, zeker als professionals gehouden zijn aan het
  > medisch beroepsgeheim.

  Regel: Zonder uitzonderingsgrond blijft een gezondheidsgegeven gesloten, al is aan al het andere voldaan

    Achtergrond:
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de vertegenwoordiger van Pro Persona, de maatschappelijk werker van Sterker en de medewerker van Talis zitten in het casusteam
      En de vertegenwoordiger van Jeugdbescherming, de medewerker schuldhulpverlening en de wijkagent zitten in het casusteam
      En het plan van aanpak leidt toe naar Wmo

    Scenario: Er is geen uitzonderingsgrond genoemd
      Gegeven Pro Persona heeft "crisisafspraak" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op een taak van Pro Persona volgens "WGBO" voor toeleiding naar Wmo
      En het beroepsgeheim is doorbroken op grond van toestemming
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor de verwerking, het delen over de domeinen heen en het doorbreken van het beroepsgeheim
      En Pro Persona heeft de toestemming bevestigd
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt
      En de professional leest: "niet gedeeld"

    Abstract Scenario: <grond>, steunend op <wet>, voor <ontvanger>
      Gegeven Pro Persona heeft "crisisafspraak" van de vader ingebracht voor <ontvanger>
      En de inbreng rust op een taak van Pro Persona volgens "WGBO" voor toeleiding naar Wmo
      En het beroepsgeheim is doorbroken op grond van toestemming
      En de uitzonderingsgrond voor bijzondere gegevens is "<grond>"
      En de uitzonderingsgrond steunt op "<wet>"
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor het delen over de domeinen heen en het doorbreken van het beroepsgeheim
      En Pro Persona heeft de toestemming bevestigd
      Als <ontvanger> "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: zorg (AVG 9 lid 2 h): een zorgwet van wie verstrekt, aan wie zelf zorg verleent
        | grond | wet          | ontvanger                                 | uitkomst                                                               | leest        |
        | zorg  | WGBO         | de maatschappelijk werker van Sterker     | verstrekt                                                              | het gegeven  |
        | zorg  | Wvggz        | de maatschappelijk werker van Sterker     | verstrekt                                                              | het gegeven  |
        | zorg  | Wzd          | de vertegenwoordiger van Jeugdbescherming | verstrekt                                                              | het gegeven  |
        | zorg  | WGBO         | de medewerker van Talis                   | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |
        | zorg  | WGBO         | de wijkagent                              | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |
        | zorg  | WGBO         | de medewerker schuldhulpverlening         | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |
        | zorg  | Jeugdwet 7.4 | de maatschappelijk werker van Sterker     | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |
        | zorg  | Wmo          | de maatschappelijk werker van Sterker     | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |

      Voorbeelden: zwaarwegend algemeen belang (AVG 9 lid 2 g): geen wet, zolang niet alle partners haar ondertekenen
        | grond                       | wet  | ontvanger                             | uitkomst                                                               | leest        |
        | zwaarwegend algemeen belang | WGBO | de maatschappelijk werker van Sterker | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |
        | zwaarwegend algemeen belang | Wmo  | de maatschappelijk werker van Sterker | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |

      Voorbeelden: een grond voor strafrechtelijke gegevens is hier geen grond
        | grond   | wet  | ontvanger                             | uitkomst                                                               | leest        |
        | UAVG 32 | WGBO | de maatschappelijk werker van Sterker | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |

    Abstract Scenario: Uitdrukkelijke toestemming (AVG 9 lid 2 a), terwijl de vader toestemming gaf voor <toestemming>
      Gegeven Pro Persona heeft "crisisafspraak" van de vader ingebracht voor de medewerker van Talis
      En de inbreng rust op een taak van Pro Persona volgens "WGBO" voor toeleiding naar Wmo
      En het beroepsgeheim is doorbroken op grond van toestemming
      En de uitzonderingsgrond voor bijzondere gegevens is "uitdrukkelijke toestemming"
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor <toestemming>
      En Pro Persona heeft de toestemming bevestigd
      Als de medewerker van Talis "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | toestemming                                                                            | uitkomst                                                               | leest        |
        | de verwerking, het delen over de domeinen heen en het doorbreken van het beroepsgeheim | verstrekt                                                              | het gegeven  |
        | het delen over de domeinen heen en het doorbreken van het beroepsgeheim                | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |

    @verplichting-61
    Abstract Scenario: Vitaal belang (AVG 9 lid 2 c), bij een inbreng op <grondslag>
      Gegeven Pro Persona heeft "crisisafspraak" van de vader ingebracht voor de medewerker van Talis
      En de inbreng rust op <grondslag>
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En het beroepsgeheim is doorbroken op grond van conflict van plichten
      En de uitzonderingsgrond voor bijzondere gegevens is "vitaal belang"
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor de verwerking
      Als de medewerker van Talis "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | grondslag     | uitkomst                                                               | leest        |
        | vitaal belang | verstrekt                                                              | het gegeven  |
        | toestemming   | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |

  Regel: De andere zorgpartners hebben hun eigen zorgwet

    Abstract Scenario: <verantwoordelijke> verstrekt op grond van zorg, steunend op <wet>
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En <inbrenger> en de maatschappelijk werker van Sterker zitten in het casusteam
      En de GGD is ingeschakeld omdat dat in deze casus noodzakelijk is
      En <verantwoordelijke> heeft "<gegeven>" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En het beroepsgeheim is doorbroken op grond van toestemming
      En de uitzonderingsgrond voor bijzondere gegevens is "zorg"
      En de uitzonderingsgrond steunt op "<wet>"
      En <verantwoordelijke> heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor de verwerking, het delen over de domeinen heen en het doorbreken van het beroepsgeheim
      En <verantwoordelijke> heeft de toestemming bevestigd
      Als de maatschappelijk werker van Sterker "<gegeven>" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | verantwoordelijke | inbrenger                            | gegeven                     | wet                     | uitkomst                                                               | leest        |
        | de GGD            | de vertegenwoordiger van de GGD      | advies over bijzondere zorg | Wet publieke gezondheid | verstrekt                                                              | het gegeven  |
        | de GGD            | de vertegenwoordiger van de GGD      | advies over bijzondere zorg | WGBO                    | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |
        | Pro Persona       | de vertegenwoordiger van Pro Persona | in behandeling bij de GGZ   | Wet publieke gezondheid | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |

  Regel: In de stappen 1 en 2 alleen uitdrukkelijke toestemming; vanaf stap 3 ook zorg

    @verplichting-31
    Abstract Scenario: In fase <fase> op grond van <grond>
      Gegeven een casus in fase "<fase>"
      En Pro Persona heeft "bekend bij de GGZ" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op verdere verwerking
      En het beroepsgeheim is doorbroken op grond van toestemming
      En de uitzonderingsgrond voor bijzondere gegevens is "<grond>"
      En de uitzonderingsgrond steunt op "WGBO"
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      En de vader heeft toestemming gegeven voor de verwerking en het doorbreken van het beroepsgeheim
      En Pro Persona heeft de toestemming bevestigd
      Als de maatschappelijk werker van Sterker "bekend bij de GGZ" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | fase                          | grond                      | uitkomst                                                               | leest        |
        | 1. Inbrengen signalen         | uitdrukkelijke toestemming | verstrekt                                                              | het gegeven  |
        | 2. Beoordelen signalen        | uitdrukkelijke toestemming | verstrekt                                                              | het gegeven  |
        | 1. Inbrengen signalen         | zorg                       | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |
        | 2. Beoordelen signalen        | zorg                       | niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt | niet gedeeld |
        | 3. Verzamelen klantinformatie | zorg                       | verstrekt                                                              | het gegeven  |

# language: nl
@artikel-P-2 @artikel-AVG-6 @verplichting-62
Functionaliteit: P 2 Taak van algemeen belang — wiens taak, volgens welke wet, voor welke toeleiding

  Artikel 2 van het privacyprotocol, Vervulling van een taak van algemeen belang sub 3:

  > Bij deze grondslag moet de taak van algemeen belang zijn omschreven in een wet in formele zin, waarin ook het doel van de
  > verwerking moet staan. De bevoegdheid tot het delen van gegevens in het Regieteam is niet als zodanig geregeld in een wet
  > in formele zin. Per casus en per fase zou deze grondslag wel van toepassing kunnen zijn. Denk aan de situatie dat de
  > verwerking plaatsvindt namens, of verstrekking aan een van de volgende partners onder genoemde voorwaarden:

  > College van B&W: de goede uitvoering van taken van het college in het sociaal domein (Wmo artikel 2.3.1 t/m 2.3.5;
  > Jeugdwet artikel 2.3 en 2.4; Participatiewet artikel 7.1 en de Wet schuldhulpverlening artikel 3);

  > Politie: vervulling van taken zoals bedoeld in artikel 3 Politiewet en artikel 20 Wet politiegegevens.

  > Gecertificeerde instelling: de goede uitvoering van kinderbeschermingsmaatregelen en jeugdreclassering zoals bedoeld in
  > Jeugdwet artikel 1.1.

  De Wet BOPZ die het protocol voor de geestelijke gezondheidszorg noemt, is vervangen door de Wvggz en de Wzd.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis zit in het casusteam

  Regel: De gemeente heeft de taken van het sociaal domein, elk voor haar eigen toeleiding

    Abstract Scenario: Taak van de gemeente volgens <wet>, voor toeleiding naar <toeleiding>
      Gegeven <ontvanger> zit in het casusteam
      En het plan van aanpak leidt toe naar Wmo, Jeugdwet, Participatiewet en schuldhulpverlening
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor <ontvanger>
      En de inbreng rust op een taak van de gemeente volgens "<wet>" voor toeleiding naar <toeleiding>
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      Als <ontvanger> "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de wet en de toeleiding horen bij elkaar
        | ontvanger                         | wet                       | toeleiding          | uitkomst  | leest       |
        | de Wmo-consulent                  | Wmo 2.3.1                 | Wmo                 | verstrekt | het gegeven |
        | de Wmo-consulent                  | Wmo 2.3.2                 | Wmo                 | verstrekt | het gegeven |
        | de Wmo-consulent                  | Wmo 2.3.3                 | Wmo                 | verstrekt | het gegeven |
        | de Wmo-consulent                  | Wmo 2.3.4                 | Wmo                 | verstrekt | het gegeven |
        | de Wmo-consulent                  | Wmo 2.3.5                 | Wmo                 | verstrekt | het gegeven |
        | de jeugdconsulent                 | Jeugdwet 2.3              | Jeugdwet            | verstrekt | het gegeven |
        | de jeugdconsulent                 | Jeugdwet 2.4              | Jeugdwet            | verstrekt | het gegeven |
        | de inkomensconsulent              | Participatiewet 7.1       | Participatiewet     | verstrekt | het gegeven |
        | de medewerker schuldhulpverlening | Wet schuldhulpverlening 3 | schuldhulpverlening | verstrekt | het gegeven |

      Voorbeelden: de toeleiding is niet die van de wet, of niet die van de ontvanger
        | ontvanger                         | wet                       | toeleiding | uitkomst                                              | leest        |
        | de Wmo-consulent                  | Wmo 2.3.5                 | Jeugdwet   | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | de medewerker schuldhulpverlening | Wet schuldhulpverlening 3 | Wmo        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | de jeugdconsulent                 | Wmo 2.3.5                 | Jeugdwet   | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | de jeugdconsulent                 | Wmo 2.3.5                 | Wmo        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | de Wmo-consulent                  | Wpg 20                    | Wmo        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | de Wmo-consulent                  | Jeugdwet 1.1              | Jeugdwet   | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | de Wmo-consulent                  | Wmo 2.3.5                 | leerplicht | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: De taak is die van wie verstrekt, of van wie ontvangt

    Abstract Scenario: <verantwoordelijke> bracht in voor <ontvanger>, op een taak van <taakhouder> volgens <wet>
      Gegeven <inbrenger> en <ontvanger> zitten in het casusteam
      En het plan van aanpak leidt toe naar Wmo en Jeugdwet
      En <verantwoordelijke> heeft "<gegeven>" van de moeder ingebracht voor <ontvanger>
      En de inbreng rust op een taak van <taakhouder> volgens "<wet>" voor toeleiding naar <toeleiding>
      En <verantwoordelijke> heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      Als <ontvanger> "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de taak van de ontvanger
        | verantwoordelijke | inbrenger               | gegeven        | ontvanger                            | taakhouder                  | wet          | toeleiding | uitkomst  | leest       |
        | Talis             | de medewerker van Talis | soort overlast | de wijkagent                         | de politie                  | Politiewet 3 | Wmo        | verstrekt | het gegeven |
        | Talis             | de medewerker van Talis | soort overlast | de jeugdbeschermer                   | Jeugdbescherming Gelderland | Jeugdwet 1.1 | Jeugdwet   | verstrekt | het gegeven |
        | Talis             | de medewerker van Talis | soort overlast | de vertegenwoordiger van Pro Persona | Pro Persona                 | WGBO         | Wmo        | verstrekt | het gegeven |
        | Talis             | de medewerker van Talis | soort overlast | de vertegenwoordiger van Pro Persona | Pro Persona                 | Wvggz        | Wmo        | verstrekt | het gegeven |
        | Talis             | de medewerker van Talis | soort overlast | de vertegenwoordiger van Pro Persona | Pro Persona                 | Wzd          | Wmo        | verstrekt | het gegeven |

      Voorbeelden: de taak van wie verstrekt
        | verantwoordelijke | inbrenger        | gegeven               | ontvanger                             | taakhouder  | wet       | toeleiding | uitkomst  | leest       |
        | de gemeente       | de Wmo-consulent | soort Wmo-voorziening | de maatschappelijk werker van Sterker | de gemeente | Wmo 2.3.5 | Wmo        | verstrekt | het gegeven |

      Voorbeelden: niemands taak, of een wet die het protocol niet noemt
        | verantwoordelijke | inbrenger               | gegeven        | ontvanger                             | taakhouder  | wet          | toeleiding | uitkomst                                              | leest        |
        | Talis             | de medewerker van Talis | soort overlast | de maatschappelijk werker van Sterker | de politie  | Politiewet 3 | Wmo        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | Talis             | de medewerker van Talis | soort overlast | de maatschappelijk werker van Sterker | de gemeente | Wmo 2.3.5    | Wmo        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | Talis             | de medewerker van Talis | soort overlast | de maatschappelijk werker van Sterker | Talis       | Woningwet    | Wmo        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | Talis             | de medewerker van Talis | soort overlast | de maatschappelijk werker van Sterker | Sterker     | Wmo 2.3.5    | Wmo        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | Talis             | de medewerker van Talis | soort overlast | de wijkagent                          | de politie  | Wpg 20       | Wmo        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: Alleen toeleiding naar Jeugdwet, Wmo, Participatiewet of schuldhulpverlening telt

    @verplichting-45
    Abstract Scenario: Het plan leidt toe naar <toeleiding>, en de taak van de politie dient die toeleiding
      Gegeven de wijkagent zit in het casusteam
      En het plan van aanpak leidt toe naar <toeleiding>
      En Talis heeft "soort overlast" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op een taak van de politie volgens "Politiewet 3" voor toeleiding naar <toeleiding>
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      Als de wijkagent "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | toeleiding          | uitkomst                                              | leest        |
        | Jeugdwet            | verstrekt                                             | het gegeven  |
        | Wmo                 | verstrekt                                             | het gegeven  |
        | Participatiewet     | verstrekt                                             | het gegeven  |
        | schuldhulpverlening | verstrekt                                             | het gegeven  |
        | leerplicht          | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | politie             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: De casemanager handelt namens de gemeente

    Scenario: Hem kan worden verstrekt op een taak van de gemeente
      Gegeven de casemanager van Sterker zit in het casusteam
      En de casemanager van Sterker is als casemanager aangewezen
      En het plan van aanpak leidt toe naar schuldhulpverlening
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor de casemanager van Sterker
      En de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      Als de casemanager van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

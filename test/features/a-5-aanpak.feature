# language: nl
@artikel-A-5
Functionaliteit: A 5 Opstellen aanpak en bewaken uitvoering — een taak draagt alleen wat bij de toeleiding hoort

  Stap 5 van het afwegingskader:

  > Criterium/afweging: alleen die gegevens die nodig zijn om de doeleinden van het Convenant te bereiken, worden opgenomen in
  > het plan van aanpak.

  > Grondslag: voor zover taken betreffende toeleiding naar Jeugdwet, Wmo, Participatiewet of Schuldhulpverlening onderdeel van
  > de aanpak zijn: taak van algemeen belang. In uitzonderlijke gevallen kan vitaal belang een grondslag zijn. Voor zover er
  > geen andere grondslag gevonden kan worden, wordt toestemming gevraagd voor gegevensverwerking. Voor domeinoverschrijdende
  > gegevensverwerking moet altijd toestemming zijn gegeven (stap 4).

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis en de medewerker schuldhulpverlening zitten in het casusteam

  Regel: Een taak draagt het gegeven voor zover de toeleiding deel is van het plan

    Achtergrond:
      Gegeven het huishouden is aangewezen op schuldhulpverlening
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen

    @verplichting-45
    Abstract Scenario: Het plan leidt toe naar <plan>
      Gegeven het plan van aanpak leidt toe naar <plan>
      Als de medewerker schuldhulpverlening "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | plan                       | uitkomst                                              | leest        |
        | schuldhulpverlening        | verstrekt                                             | het gegeven  |
        | Wmo en schuldhulpverlening | verstrekt                                             | het gegeven  |
        | Wmo                        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

    @verplichting-45
    Scenario: Vervalt de toeleiding uit het plan, dan vervalt de grondslag
      Gegeven het plan van aanpak leidt toe naar schuldhulpverlening
      Maar het plan van aanpak bevat geen toeleiding meer
      Als de medewerker schuldhulpverlening "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
      En de professional leest: "niet gedeeld"

    @verplichting-55
    Scenario: Waar geen taak is, kan toestemming de grondslag zijn
      Gegeven Talis heeft "betalingsregeling" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op toestemming
      Als de medewerker schuldhulpverlening "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En het besluit steunt op inbreng 2
      En de professional leest: "het gegeven"

  Regel: Over de domeinen heen is in stap 5 de toestemming van stap 4 nog steeds nodig

    @verplichting-42
    Abstract Scenario: Toestemming over de domeinen heen, ingetrokken op <moment>
      Gegeven het plan van aanpak leidt toe naar schuldhulpverlening
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      En de toestemming is op <moment> ingetrokken
      Als de medewerker schuldhulpverlening "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | moment                    | uitkomst                                                          | leest        |
        | 23 november 2026 om 11:01 | verstrekt                                                         | het gegeven  |
        | 23 november 2026 om 11:00 | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |

  Regel: In het plan van aanpak komt alleen wat nodig is

    @verplichting-45
    Abstract Scenario: Voor geen plan is "<gegeven>" nodig
      Als de medewerker schuldhulpverlening "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het gegeven de organisatie nooit verlaat
      En de professional leest: "niet beschikbaar"

      Voorbeelden:
        | gegeven                       |
        | rekeningnummer van de huurder |
        | melder van de overlast        |

  Regel: Er is één plan van aanpak; wie het mag schrijven, staat vast

    @verplichting-52
    Abstract Scenario: <professional> schrijft het plan van aanpak
      Gegeven <professional> zit in het casusteam
      En de casemanager van Sterker is als casemanager aangewezen
      Als <professional> het kerngegeven "plan van aanpak" van de moeder wil vastleggen
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | professional                      | uitkomst                                                      | leest            |
        | de procesregisseur                | vastgelegd                                                    | het gegeven      |
        | de casemanager van Sterker        | vastgelegd                                                    | het gegeven      |
        | de medewerker schuldhulpverlening | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |

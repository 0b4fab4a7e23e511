# language: nl
@artikel-A-4 @verplichting-44
Functionaliteit: A 4 "Vanaf dit moment" — de procesregisseur bewaakt de voortgang van de eigen voorzieningen

  Stap 4 van het afwegingskader, "Vanaf dit moment: bewaken voortgang en bijstellen prestatieopdracht casemanager gedurende
  het proces":

  > Grondslag: voor zover toegeleid wordt naar een gemeentelijke voorziening: taak van algemeen belang, in uitzonderlijke
  > gevallen vitaal belang. Voor zover er geen andere grondslag gevonden kan worden, wordt toestemming gevraagd voor
  > gegevensverwerking. Voor domeinoverschrijdende gegevensverwerking moet altijd toestemming zijn gegeven door betrokkene in
  > stap 4.

  > Verantwoordelijke: college als moederorganisatie van procesregisseur.

  Abstract Scenario: <vrager> volgt "<gegeven>", op een taak volgens <wet> voor toeleiding naar <toeleiding>
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En <vrager> zit in het casusteam
    En het plan van aanpak leidt toe naar <plan>
    En de gemeente heeft "<gegeven>" van de moeder ingebracht voor <vrager>
    En de inbreng rust op een taak van de gemeente volgens "<wet>" voor toeleiding naar <toeleiding>
    En de gemeente heeft de moeder vooraf geïnformeerd over het delen
    En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
    Als <vrager> "<gegeven>" van de moeder opvraagt
    Dan wordt het gegeven <uitkomst>
    En de professional leest: "<leest>"

    Voorbeelden: waarnaar het plan toeleidt, mag hij volgen zonder toestemming over de domeinen heen
      | vrager             | gegeven                 | plan                | wet                       | toeleiding          | uitkomst  | leest       |
      | de procesregisseur | soort Wmo-voorziening   | Wmo                 | Wmo 2.3.5                 | Wmo                 | verstrekt | het gegeven |
      | de procesregisseur | stand van de schuldhulp | schuldhulpverlening | Wet schuldhulpverlening 3 | schuldhulpverlening | verstrekt | het gegeven |
      | de procesregisseur | soort uitkering         | Participatiewet     | Participatiewet 7.1       | Participatiewet     | verstrekt | het gegeven |

    Voorbeelden: en verder niets, en een ander niet
      | vrager                            | gegeven               | plan                       | wet                       | toeleiding          | uitkomst                                                          | leest        |
      | de procesregisseur                | schoolverzuim         | Wmo                        | Wmo 2.3.5                 | Wmo                 | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |
      | de procesregisseur                | totale schuld         | Wmo en schuldhulpverlening | Wmo 2.3.5                 | Wmo                 | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |
      | de procesregisseur                | totale schuld         | Wmo                        | Wet schuldhulpverlening 3 | schuldhulpverlening | niet verstrekt, omdat een geldige grondslag ontbreekt             | niet gedeeld |
      | de medewerker schuldhulpverlening | soort Wmo-voorziening | Wmo                        | Wmo 2.3.5                 | Wmo                 | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |

  Scenario: Van een partner buiten de gemeente vraagt het altijd toestemming
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis zit in het casusteam
    En het plan van aanpak leidt toe naar Wmo
    En Talis heeft "soort overlast" van de moeder ingebracht voor de procesregisseur
    En de inbreng rust op een taak van de gemeente volgens "Wmo 2.3.5" voor toeleiding naar Wmo
    En Talis heeft de moeder vooraf geïnformeerd over het delen
    En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
    Als de procesregisseur "soort overlast" van de moeder opvraagt
    Dan wordt het gegeven niet verstrekt, omdat toestemming over de domeinen heen ontbreekt
    En de professional leest: "niet gedeeld"

  Scenario: In stap 4 zelf telt waarop het huishouden is aangewezen
    Gegeven een casus in fase "4. Opdrachtformulering"
    En het huishouden is aangewezen op Wmo
    En de gemeente heeft "bekend bij de Wmo" van de moeder ingebracht voor de procesregisseur
    En de inbreng rust op een taak van de gemeente volgens "Wmo 2.3.2" voor toeleiding naar Wmo
    En de gemeente heeft de moeder vooraf geïnformeerd over het delen
    Als de procesregisseur "bekend bij de Wmo" van de moeder opvraagt
    Dan wordt het gegeven verstrekt
    En de professional leest: "het gegeven"

# language: nl
@artikel-A-4
Functionaliteit: A 4 Opdrachtformulering — het casusteam, de casemanager, en altijd toestemming over de domeinen heen

  Stap 4 van het afwegingskader:

  > Criterium: alleen die partijen die nodig zijn om de problemen te kunnen aanpakken, maken deel uit van het casusteam.

  > Voordat het plan van aanpak wordt opgesteld informeert de casemanager het huishouden in het bemoeizorg gesprek en wordt
  > afgewogen welke grondslagen er zijn voor uitwisseling van inhoudelijke gegevens.

  > Als geen toestemming verleend wordt, worden de gegevens waarop de verzochte toestemming ziet, niet verwerkt. Omdat het
  > regieteam domeinoverstijgend werkt en er (nog) geen grondslag is voor domeinoverstijgende gegevensverwerking, wordt in dit
  > stadium altijd toestemming gevraagd, om integraal te mogen werken. De casemanager vraagt het huishouden om toestemming om,
  > nader bepaalde, gegevens te mogen verwerken over de domeinen heen om het plan van aanpak te kunnen opstellen, uitvoeren en
  > de voortgang te bewaken binnen de doeleinden van het Convenant. Als er geen toestemming wordt verkregen, kan er geen
  > domeinoverstijgende gegevensverwerking plaatsvinden.

  Regel: Alleen wie nodig is, zit in het casusteam en ziet de casus

    @verplichting-39
    Abstract Scenario: In het casusteam: de wijkagent; <professional> vraagt
      Gegeven een casus in fase "4. Opdrachtformulering"
      En de wijkagent zit in het casusteam
      Als <professional> het kenmerk van de casus opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | professional                          | uitkomst                                                    | leest            |
        | de wijkagent                          | verstrekt                                                   | het gegeven      |
        | de maatschappelijk werker van Sterker | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |
        | de medewerker van Talis               | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |

  Regel: Over de domeinen heen altijd toestemming, naast de grondslag

    Achtergrond:
      Gegeven een casus in fase "4. Opdrachtformulering"
      En de medewerker van Talis en de medewerker schuldhulpverlening zitten in het casusteam
      En het huishouden is aangewezen op schuldhulpverlening
      En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen

    @verplichting-42
    Scenario: Er is een taak van algemeen belang, maar geen toestemming over de domeinen heen
      Als de medewerker schuldhulpverlening "bekend bij de corporatie" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat toestemming over de domeinen heen ontbreekt
      En de professional leest: "niet gedeeld"

    @verplichting-42
    Scenario: Met die toestemming wel
      Gegeven de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      Als de medewerker schuldhulpverlening "bekend bij de corporatie" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    @verplichting-42
    Scenario: Toestemming voor de verwerking is geen toestemming over de domeinen heen
      Gegeven de moeder heeft toestemming gegeven voor de verwerking
      Als de medewerker schuldhulpverlening "bekend bij de corporatie" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat toestemming over de domeinen heen ontbreekt
      En de professional leest: "niet gedeeld"

    @verplichting-43
    Abstract Scenario: De toestemming over de domeinen heen noemt alleen "<gegeven>"
      Gegeven de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      En de toestemming noemt alleen "<gegeven>"
      Als de medewerker schuldhulpverlening "bekend bij de corporatie" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: nader bepaalde gegevens
        | gegeven                  | uitkomst                                                          | leest        |
        | bekend bij de corporatie | verstrekt                                                         | het gegeven  |
        | betalingsregeling        | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |

  Regel: Het domein hoort bij het gegeven, niet bij de partner

    @verplichting-42
    Abstract Scenario: <vrager> vraagt "bekend bij de Wmo" van de gemeente
      Gegeven een casus in fase "4. Opdrachtformulering"
      En <vrager> zit in het casusteam
      En het huishouden is aangewezen op Wmo
      En de gemeente heeft "bekend bij de Wmo" van de moeder ingebracht voor <vrager>
      En de inbreng rust op een taak van de gemeente volgens "Wmo 2.3.2" voor toeleiding naar Wmo
      En de gemeente heeft de moeder vooraf geïnformeerd over het delen
      Als <vrager> "bekend bij de Wmo" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: binnen de gemeente is van Wmo naar schuldhulpverlening domeinoverstijgend
        | vrager                            | uitkomst                                                          | leest        |
        | de Wmo-consulent                  | verstrekt                                                         | het gegeven  |
        | de medewerker schuldhulpverlening | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |
        | de jeugdconsulent                 | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |

    @verplichting-42
    Abstract Scenario: Binnen één domein is over de organisaties heen geen toestemming over domeinen nodig: <vrager>
      Gegeven een casus in fase "4. Opdrachtformulering"
      En <vrager> zit in het casusteam
      En het huishouden is aangewezen op Jeugdwet
      En de dochter is geboren op 3 maart 2016
      En de gemeente heeft "bekend bij jeugdhulp" van de dochter ingebracht voor <vrager>
      En de inbreng rust op een taak van de gemeente volgens "Jeugdwet 2.3" voor toeleiding naar Jeugdwet
      En de gemeente heeft de dochter vooraf geïnformeerd over het delen
      Als <vrager> "bekend bij jeugdhulp" van de dochter opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | vrager                                    | uitkomst                                                          | leest        |
        | de jeugdbeschermer                        | verstrekt                                                         | het gegeven  |
        | de vertegenwoordiger van Jeugdbescherming | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |

  Regel: Als geen toestemming verleend wordt, worden die gegevens niet verwerkt

    @verplichting-41
    Scenario: De moeder is gevraagd en weigerde
      Gegeven een casus in fase "4. Opdrachtformulering"
      En de jeugdbeschermer zit in het casusteam
      En het huishouden is aangewezen op Jeugdwet
      En de gemeente heeft "bekend bij jeugdhulp" van de moeder ingebracht voor de jeugdbeschermer
      En de inbreng rust op een taak van de gemeente volgens "Jeugdwet 2.3" voor toeleiding naar Jeugdwet
      En de gemeente heeft de moeder vooraf geïnformeerd over het delen
      En de moeder heeft op 2 november 2026 toestemming geweigerd voor de verwerking
      Als de jeugdbeschermer "bekend bij jeugdhulp" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de betrokkene toestemming heeft geweigerd
      En de professional leest: "niet gedeeld"

  Regel: De casemanager moet het huishouden kunnen bereiken om te informeren en te vragen

    @verplichting-40
    Abstract Scenario: De casemanager <handeling omschreven> "<gegeven>" in fase <fase>
      Gegeven een casus in fase "<fase>"
      En de medewerker van Talis en de casemanager van Pro Persona zitten in het casusteam
      En de casemanager van Pro Persona is als casemanager aangewezen
      En het huishouden is aangewezen op Wmo
      En Talis heeft "<gegeven>" van de moeder ingebracht voor de casemanager van Pro Persona
      En de inbreng rust op een taak van de gemeente volgens "Wmo 2.3.2" voor toeleiding naar Wmo
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En Talis heeft afzonderlijk geaccordeerd dat de casemanager van Pro Persona "<gegeven>" van de moeder verder gebruikt
      Als de casemanager van Pro Persona "<gegeven>" van de moeder <handeling>
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: naam en bereikbaarheid, in deze stap, alleen om te zien
        | gegeven                  | fase                   | handeling omschreven | handeling            | uitkomst                                                          | leest             |
        | naam van de huurder      | 4. Opdrachtformulering | ziet                 | opvraagt             | verstrekt                                                         | het gegeven       |
        | naam van de huurder      | 4. Opdrachtformulering | gebruikt             | verder wil gebruiken | niet gebruikt, omdat toestemming over de domeinen heen ontbreekt  | toestemming nodig |
        | bekend bij de corporatie | 4. Opdrachtformulering | ziet                 | opvraagt             | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | toestemming nodig |

    @verplichting-40 @verplichting-71
    Abstract Scenario: De kennismaking vervangt de opheffing van het beroepsgeheim niet: "<gegeven>", <geheim>
      Gegeven een casus in fase "4. Opdrachtformulering"
      En de maatschappelijk werker van Sterker en de casemanager van Pro Persona zitten in het casusteam
      En de casemanager van Pro Persona is als casemanager aangewezen
      En het huishouden is aangewezen op Wmo
      En Sterker heeft "<gegeven>" van de moeder ingebracht voor de casemanager van Pro Persona
      En de inbreng rust op een taak van de gemeente volgens "Wmo 2.3.2" voor toeleiding naar Wmo
      En het beroepsgeheim is doorbroken <geheim>
      En Sterker heeft de moeder vooraf geïnformeerd over het delen
      Als de casemanager van Pro Persona "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de moeder heeft nog nergens toestemming voor gegeven
        | gegeven                        | geheim                                                                                          | uitkomst                                                   | leest        |
        | telefoonnummer van de cliënt   | omdat de casemanager van Pro Persona noodzakelijk bij de behandeling van de cliënt is betrokken | verstrekt                                                  | het gegeven  |
        | naam van de cliënt van Sterker | omdat de casemanager van Pro Persona noodzakelijk bij de behandeling van de cliënt is betrokken | verstrekt                                                  | het gegeven  |
        | telefoonnummer van de cliënt   | op grond van toestemming                                                                        | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |

    @verplichting-40
    Scenario: Een ander teamlid krijgt die naam niet zonder toestemming
      Gegeven een casus in fase "4. Opdrachtformulering"
      En de medewerker van Talis en de medewerker schuldhulpverlening zitten in het casusteam
      En het huishouden is aangewezen op schuldhulpverlening
      En Talis heeft "naam van de huurder" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als de medewerker schuldhulpverlening "naam van de huurder" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat toestemming over de domeinen heen ontbreekt
      En de professional leest: "niet gedeeld"

  Regel: "Indien en voor zover het huishouden" de voorziening behoeft

    @verplichting-69
    Abstract Scenario: Het huishouden is aangewezen op <aangewezen op>
      Gegeven een casus in fase "4. Opdrachtformulering"
      En de medewerker van Talis en de medewerker schuldhulpverlening zitten in het casusteam
      En het huishouden is aangewezen op <aangewezen op>
      En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de medewerker schuldhulpverlening
      En de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      Als de medewerker schuldhulpverlening "bekend bij de corporatie" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | aangewezen op              | uitkomst                                              | leest        |
        | schuldhulpverlening        | verstrekt                                             | het gegeven  |
        | Wmo en schuldhulpverlening | verstrekt                                             | het gegeven  |
        | Wmo                        | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

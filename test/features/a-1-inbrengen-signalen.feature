# language: nl
@artikel-A-1
Functionaliteit: A 1 Inbrengen signalen — een minimale set, na weging en na het informeren van het huishouden

  Stap 1 van het afwegingskader:

  > Criterium: het huishouden kampt met ernstige problemen en de zelfregie is te laag om op eigen kracht uit de problemen te
  > komen. De hulp die door de betreffende partij aan het huishouden kan worden geven is daarvoor ook niet afdoende.

  > Zo ja, dan informeert hij het huishouden over het delen van de gegevens in het regieteam en over hun rechten en brengt hij
  > een minimale set gegevens in, in het regieteam (naam en “dat”-gegevens), voldoende voor het regieteam om te kunnen afwegen
  > of de casus besproken moet worden binnen het Regieteam.

  > Deze is verantwoordelijk voor de verenigbaarheidstoets om verder te mogen verwerken, voor de beslissing met wie de inhoud
  > gedeeld wordt en voor het informeren van de betrokkene.

  Regel: Naam en dat-gegevens: dát er iets is, niet wat

    @verplichting-31
    Abstract Scenario: Talis brengt "<gegeven>" in
      Gegeven een casus in fase "1. Inbrengen signalen"
      En Talis heeft "<gegeven>" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als de wijkagent "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | gegeven                 | uitkomst                                         | leest            |
        | naam van de huurder     | verstrekt                                        | het gegeven      |
        | er is huurachterstand   | verstrekt                                        | het gegeven      |
        | er is overlast gemeld   | verstrekt                                        | het gegeven      |
        | maanden huurachterstand | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |
        | soort overlast          | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |
        | adres van de huurwoning | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |

    @verplichting-31
    Abstract Scenario: Stond een inhoudelijk gegeven bij vergissing open voor fase <fase>, dan hield deze regel het nog tegen
      Gegeven een casus in fase "<fase>"
      En het gegevensmodel zou "soort overlast" ook in fase "<fase>" openstellen
      En Talis heeft "soort overlast" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als de wijkagent "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | fase                          | uitkomst                                                    | leest            |
        | 1. Inbrengen signalen         | niet verstrekt, omdat deze fase alleen dat-gegevens toelaat | niet beschikbaar |
        | 2. Beoordelen signalen        | niet verstrekt, omdat deze fase alleen dat-gegevens toelaat | niet beschikbaar |
        | 3. Verzamelen klantinformatie | verstrekt                                                   | het gegeven      |

    @verplichting-31 @verplichting-67
    Scenario: Ook een dat-gegeven over gezondheid is een bijzonder gegeven
      Gegeven een casus in fase "1. Inbrengen signalen"
      En Pro Persona heeft "mijdt zorg" van de vader ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En het beroepsgeheim is doorbroken op grond van toestemming
      En de vader heeft toestemming gegeven voor het doorbreken van het beroepsgeheim
      En Pro Persona heeft de toestemming bevestigd
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      Als de wijkagent "mijdt zorg" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een uitzonderingsgrond van AVG 9 of 10 ontbreekt
      En de professional leest: "niet gedeeld"

  Regel: Eerst wegen, dan informeren, dan pas inbrengen

    Achtergrond:
      Gegeven een casus in fase "1. Inbrengen signalen"
      En Talis heeft "er is huurachterstand" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En de inbreng geldt vanaf 1 november 2026 om 09:00

    @verplichting-30
    Abstract Scenario: Het huishouden is geïnformeerd op <moment>, ingebracht is op 1 november om 09:00
      Gegeven Talis heeft de moeder op <moment> geïnformeerd over het delen
      Als de wijkagent "er is huurachterstand" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | moment                   | uitkomst                                                         | leest        |
        | 31 oktober 2026          | verstrekt                                                        | het gegeven  |
        | 1 november 2026 om 09:00 | verstrekt                                                        | het gegeven  |
        | 1 november 2026 om 09:01 | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |

    @verplichting-29
    Abstract Scenario: De inbrenger woog "<vraag>": <antwoord>
      Gegeven de afweging luidt bij "<vraag>": <antwoord>
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als de wijkagent "er is huurachterstand" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | vraag                                      | antwoord        | uitkomst                                              | leest        |
        | ernstige problemen                         | ja              | verstrekt                                             | het gegeven  |
        | ernstige problemen                         | niet beantwoord | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | zelfregie te laag                          | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | eigen bevoegdheden ontoereikend            | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | draagt bij aan de doelen van het convenant | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: De moederorganisatie van de inbrenger beslist met wie de inhoud wordt gedeeld

    @verplichting-32
    Abstract Scenario: Ingebracht voor de wijkagent; <vrager> vraagt
      Gegeven een casus in fase "1. Inbrengen signalen"
      En Talis heeft "er is huurachterstand" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als <vrager> "er is huurachterstand" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | vrager                                | uitkomst                                            | leest        |
        | de wijkagent                          | verstrekt                                           | het gegeven  |
        | de maatschappelijk werker van Sterker | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |
        | de procesregisseur                    | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

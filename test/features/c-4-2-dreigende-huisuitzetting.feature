# language: nl
@artikel-C-4.2 @verplichting-30 @verplichting-85 @verplichting-118 @verplichting-120
Functionaliteit: C 4.2 Route dreigende huisuitzettingen — eerst het huishouden informeren, dan melden

  Artikel 4.2 van het convenant, over de medewerker van de woningbouwcorporatie:

  > zodra de corporatie verzoek tot ontbinding van de huurovereenkomst en ontruiming indient bij de kantonrechter wordt, in
  > het geval sprake is van een gezin met minderjarige kinderen, een kwetsbaar of multiprobleemhuishouden, of woonoverlast,
  > het betreffende huishouden gemeld bij het Regieteam. Van tevoren wordt het huishouden geïnformeerd over het Regieteam en
  > wat het doel van melding is

  Achtergrond:
    Gegeven een casus in fase "1. Inbrengen signalen"
    En Talis heeft "huisuitzetting dreigt" van de moeder ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op verdere verwerking
    En de inbreng geldt vanaf 1 november 2026 om 09:00

  Abstract Scenario: Het huishouden is geïnformeerd op <moment>, gemeld is er op 1 november om 09:00
    Gegeven Talis heeft de moeder op <moment> geïnformeerd over het delen
    Als de maatschappelijk werker van Sterker "huisuitzetting dreigt" van de moeder opvraagt
    Dan wordt het gegeven <uitkomst>
    En de professional leest: "<leest>"

    Voorbeelden:
      | moment                   | uitkomst                                                         | leest        |
      | 20 oktober 2026          | verstrekt                                                        | het gegeven  |
      | 1 november 2026 om 09:00 | verstrekt                                                        | het gegeven  |
      | 1 november 2026 om 09:01 | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |

  Scenario: Het huishouden is helemaal niet geïnformeerd
    Als de maatschappelijk werker van Sterker "huisuitzetting dreigt" van de moeder opvraagt
    Dan wordt het gegeven niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd
    En de professional leest: "niet gedeeld"

  @verplichting-83
  Scenario: In deze route mag het informeren niet worden uitgesteld
    Gegeven Talis heeft het informeren van de moeder op 30 oktober 2026 met reden uitgesteld tot en met 27 november 2026
    Als de maatschappelijk werker van Sterker "huisuitzetting dreigt" van de moeder opvraagt
    Dan wordt het gegeven niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd
    En de professional leest: "niet gedeeld"

  @verplichting-83
  Scenario: Bij een gewoon signaal mag dat bij uitzondering wel
    Gegeven Talis heeft "er is overlast gemeld" van de moeder ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op verdere verwerking
    En Talis heeft het informeren van de moeder op 30 oktober 2026 met reden uitgesteld tot en met 27 november 2026
    Als de maatschappelijk werker van Sterker "er is overlast gemeld" van de moeder opvraagt
    Dan wordt het gegeven verstrekt
    En de professional leest: "het gegeven"

  @verplichting-83
  Scenario: Na de melding, in stap 3, gelden de gewone regels voor uitstel
    Gegeven een casus in fase "3. Verzamelen klantinformatie"
    En Talis heeft "stand van de ontruimingsprocedure" van de moeder ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op verdere verwerking
    En Talis heeft het informeren van de moeder op 30 oktober 2026 met reden uitgesteld tot en met 27 november 2026
    Als de maatschappelijk werker van Sterker "stand van de ontruimingsprocedure" van de moeder opvraagt
    Dan wordt het gegeven verstrekt
    En de professional leest: "het gegeven"

  Abstract Scenario: Gemeld wordt ook het antwoord op de vraag of uitzetting te voorkomen is; geïnformeerd op <moment>
    Gegeven Talis heeft "uitzetting te voorkomen" van de moeder ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op verdere verwerking
    En Talis heeft de moeder op <moment> geïnformeerd over het delen
    Als de maatschappelijk werker van Sterker "uitzetting te voorkomen" van de moeder opvraagt
    Dan wordt het gegeven <uitkomst>
    En de professional leest: "<leest>"

    Voorbeelden: ingebracht op 1 november
      | moment          | uitkomst                                                         | leest        |
      | 31 oktober 2026 | verstrekt                                                        | het gegeven  |
      | 2 november 2026 | niet verstrekt, omdat de betrokkene niet op tijd is geïnformeerd | niet gedeeld |

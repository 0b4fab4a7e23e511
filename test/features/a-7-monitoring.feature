# language: nl
@artikel-A-7 @verplichting-47
Functionaliteit: A 7 Monitoring — met een reden en een einde, en zonder vitaal belang

  Stap 7 van het afwegingskader:

  > Criterium: monitoring of het behalen van het eindresultaat voldoende stabiel is. De reden en duur van monitoring
  > (richtlijn: een half jaar) worden vastgesteld door het regieteam.

  > Grondslag: voor zover taken betreffende toeleiding naar Jeugdwet, Wmo, Participatiewet of Schuldhulpverlening onderdeel van
  > de aanpak zijn: taak van algemeen belang. Voor zover er geen andere grondslag gevonden kan worden, wordt teruggevallen op de
  > grondslag toestemming.

  Artikel 4.2 van het convenant:

  > huishoudens waarvoor dit noodzakelijk is worden gedurende geruime tijd na het bieden van zorg nog gevolgd;

  Achtergrond:
    Gegeven een casus in fase "7. Monitoring"
    En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
    En Talis heeft "maanden huurachterstand" van de moeder ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op toestemming
    En Talis heeft de moeder vooraf geïnformeerd over het delen
    En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
    En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen

  Regel: Reden en duur zijn vastgesteld

    @verplichting-50
    Abstract Scenario: De monitoring is met reden vastgesteld tot en met <dag>
      Gegeven de monitoring is met reden vastgesteld tot en met <dag>
      Als de maatschappelijk werker van Sterker "maanden huurachterstand" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november 2026
        | dag              | uitkomst                                         | leest            |
        | 31 mei 2027      | verstrekt                                        | het gegeven      |
        | 23 november 2026 | verstrekt                                        | het gegeven      |
        | 22 november 2026 | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |

    @verplichting-50
    Scenario: Zonder reden wordt een huishouden niet gevolgd
      Gegeven de monitoring is zonder reden vastgesteld tot en met 31 mei 2027
      Als de maatschappelijk werker van Sterker "maanden huurachterstand" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat deze fase dit niet toelaat
      En de professional leest: "niet beschikbaar"

    Scenario: Is er niets vastgesteld, dan wordt niets gevolgd
      Als de maatschappelijk werker van Sterker "maanden huurachterstand" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat deze fase dit niet toelaat
      En de professional leest: "niet beschikbaar"

  Regel: Vitaal belang is in deze stap geen grondslag

    @verplichting-61
    Scenario: Ook niet als aan alle voorwaarden is voldaan
      Gegeven de monitoring is met reden vastgesteld tot en met 31 mei 2027
      En Talis heeft "adres van de huurwoning" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op vitaal belang
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Talis heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
      En de professional leest: "niet gedeeld"

  Regel: Ook in deze stap is over de domeinen heen toestemming nodig

    @verplichting-42
    Scenario: Ingebracht op een taak, zonder die toestemming
      Gegeven de monitoring is met reden vastgesteld tot en met 31 mei 2027
      En de wijkagent zit in het casusteam
      En het plan van aanpak leidt toe naar Wmo
      En Talis heeft "soort overlast" van de vader ingebracht voor de wijkagent
      En de inbreng rust op een taak van de politie volgens "Politiewet 3" voor toeleiding naar Wmo
      En Talis heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      Als de wijkagent "soort overlast" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat toestemming over de domeinen heen ontbreekt
      En de professional leest: "niet gedeeld"

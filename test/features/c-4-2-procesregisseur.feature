# language: nl
@artikel-C-4.2 @verplichting-5
Functionaliteit: C 4.2 Procesregisseur — leidt het team in zijn wijken, maar beslist niet over andermans gegevens

  Artikel 4.2 van het convenant, over de procesregisseur:

  > neemt de leiding binnen het Regieteam en is verantwoordelijk voor de regie rondom probleemhuishoudens in een aantal
  > wijken;

  > heeft de beslissingsbevoegdheid wanneer er zaken onduidelijk zijn of wanneer de Regieteamleden er onderling niet uit
  > komen.

  Artikel 3 van het privacyprotocol:

  > Het besluit om persoonsgegevens in het Regieteam te verwerken of te delen, of om dat niet te doen, moet ten principale een
  > afweging van de professional zijn die de gegevens inbrengt.

  Regel: Zijn toegang volgt zijn wijken

    Abstract Scenario: De casus speelt in Hatert, de procesregisseur werkt in <wijk>
      Gegeven een casus in fase "<fase>"
      En de procesregisseur werkt alleen in de wijk "<wijk>"
      Als de procesregisseur het kenmerk van de casus opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | fase                    | wijk   | uitkomst                                                    | leest            |
        | 1. Inbrengen signalen   | Hatert | verstrekt                                                   | het gegeven      |
        | 5. Aanpak en uitvoering | Hatert | verstrekt                                                   | het gegeven      |
        | 1. Inbrengen signalen   | Lent   | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |
        | 5. Aanpak en uitvoering | Lent   | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |

  Regel: Zijn beslissingsbevoegdheid maakt andermans gegevens niet zichtbaar

    Achtergrond:
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis en de wijkagent zitten in het casusteam

    @verplichting-75
    Scenario: Wat een partner niet voor hem heeft ingebracht, krijgt hij niet
      Gegeven Talis heeft "betalingsregeling" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de procesregisseur "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige inbreng ontbreekt
      En de professional leest: "niet gedeeld"

    @verplichting-75
    Scenario: Wat een partner wel voor hem heeft ingebracht, krijgt hij als ieder ander
      Gegeven Talis heeft "betalingsregeling" van de moeder ingebracht voor de procesregisseur
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de procesregisseur "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    @verplichting-72
    Scenario: Het beroepsgeheim van een ander doorbreekt hij niet
      Gegeven de vertegenwoordiger van Pro Persona zit in het casusteam
      En Pro Persona heeft "in behandeling bij de GGZ" van de vader ingebracht voor de procesregisseur
      En de inbreng rust op toestemming
      En de uitzonderingsgrond voor bijzondere gegevens is "uitdrukkelijke toestemming"
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de procesregisseur "in behandeling bij de GGZ" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

  Regel: De gemeente is één verantwoordelijke, maar regie is een eigen domein

    Scenario: Van de schuldhulpverlening ziet hij niets vanzelf
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker schuldhulpverlening zit in het casusteam
      Als de procesregisseur "totale schuld" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige inbreng ontbreekt
      En de professional leest: "niet gedeeld"

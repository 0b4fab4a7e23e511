# language: nl
@artikel-C-3 @verplichting-29 @verplichting-17
Functionaliteit: C 3 Doelgroep — alleen huishoudens waar gewone hulp niet meer vooruithelpt

  Artikel 3 van het convenant:

  > Overlast- en multiprobleemhuishoudens waar met de reguliere inzet van hulpverlening geen vooruitgang (meer) bereikt kan
  > worden en waarvan uit bespreking van de situatie blijkt dat een in het Regieteam afgesproken aanpak het beste voor dit
  > huishouden is.

  Achtergrond:
    Gegeven een casus in fase "1. Inbrengen signalen"
    En Talis heeft "er is huurachterstand" van de moeder ingebracht voor de wijkagent
    En de inbreng rust op verdere verwerking
    En Talis heeft de moeder vooraf geïnformeerd over het delen

  Abstract Scenario: De inbrenger antwoordt op de vraag "<vraag>": <antwoord>
    Gegeven de afweging luidt bij "<vraag>": <antwoord>
    Als de wijkagent "er is huurachterstand" van de moeder opvraagt
    Dan wordt het gegeven <uitkomst>
    En de professional leest: "<leest>"

    Voorbeelden:
      | vraag                           | antwoord        | uitkomst                                              | leest        |
      | ernstige problemen              | ja              | verstrekt                                             | het gegeven  |
      | ernstige problemen              | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
      | zelfregie te laag               | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
      | zelfregie te laag               | niet beantwoord | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
      | eigen bevoegdheden ontoereikend | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  @verplichting-33
  Scenario: Van een huishouden dat buiten de doelgroep blijkt te vallen, wordt niets meer verwerkt
    Gegeven een casus in fase "Niet opgepakt"
    Als de wijkagent "er is huurachterstand" van de moeder opvraagt
    Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
    En de professional leest: "niet beschikbaar"

  @verplichting-33
  Scenario: Ook de procesregisseur houdt van zo'n huishouden niets over
    Gegeven een casus in fase "Niet opgepakt"
    Als de procesregisseur het kenmerk van de casus opvraagt
    Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
    En de professional leest: "niet beschikbaar"

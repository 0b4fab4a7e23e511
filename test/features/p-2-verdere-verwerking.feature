# language: nl
@artikel-P-2 @artikel-C-1 @artikel-AVG-6 @verplichting-64
Functionaliteit: P 2 Verdere verwerking — drie vragen in volgorde, en vijf factoren

  Artikel 2 van het privacyprotocol, Verdere verwerking:

  > Alleen als de partner betreffende de problemen waar het huishouden mee kampt niet of onvoldoende op basis van de eigen
  > taakuitvoering en bevoegdheden van de moederorganisatie kan acteren, kan hij toekomen aan de afweging of gebruik gemaakt
  > kan worden van verdere verwerking. Hij weegt eerst af of er in de wet- en regelgeving in welk kader de gegevens zijn
  > verzameld geen beletsel is om gegevens verder te verwerken. Hij weegt vervolgens af of het doel waarvoor de gegevens
  > oorspronkelijk zijn verkregen verenigbaar is met het doel van het Regieteam.

  Bijlage 3, definities:

  > Alleen als er geen sprake is van een verbod op verstrekking, de voorwaarden die aan een eventuele beperking worden gesteld
  > worden nageleefd (bv toestemming van betrokkene om de geheimhoudingsplicht te doorbreken) en als er voldaan wordt aan het
  > vereiste van verenigbaarheid, wordt de casus ingebracht in het regieteam.

  Achtergrond:
    Gegeven een casus in fase "2. Beoordelen signalen"

  Regel: Elke vraag is beantwoord, en goed

    Abstract Scenario: Op de vraag "<vraag>" is geantwoord: <antwoord>
      Gegeven Talis heeft "er is overlast gemeld" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de afweging luidt bij "<vraag>": <antwoord>
      Als de wijkagent "er is overlast gemeld" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de vragen in de volgorde van het protocol
        | vraag                                      | antwoord        | uitkomst                                              | leest        |
        | eigen bevoegdheden ontoereikend            | ja              | verstrekt                                             | het gegeven  |
        | eigen bevoegdheden ontoereikend            | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | draagt bij aan de doelen van het convenant | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | wettelijk beletsel                         | ja              | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | wettelijk beletsel                         | niet beantwoord | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | doel verenigbaar                           | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | doel verenigbaar                           | niet beantwoord | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

      Voorbeelden: de vijf factoren van de verenigbaarheid, alle vijf gewogen
        | vraag                           | antwoord        | uitkomst                                              | leest        |
        | a) verband tussen de doeleinden | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | b) kader van de verzameling     | nee             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | c) aard van de gegevens         | niet beantwoord | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | d) gevolgen voor de betrokkene  | niet beantwoord | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | e) passende waarborgen          | niet beantwoord | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: Een beperking zoals een geheimhoudingsplicht moet bovendien zijn nageleefd

    @verplichting-65
    Scenario: De maatschappelijk werker heeft alles gewogen, maar zijn geheim niet doorbroken
      Gegeven Sterker heeft "bekend bij maatschappelijk werk" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En Sterker heeft de moeder vooraf geïnformeerd over het delen
      Als de wijkagent "bekend bij maatschappelijk werk" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

    @verplichting-65
    Abstract Scenario: De moeder gaf toestemming om het geheim te doorbreken; verenigbaar: <verenigbaar>
      Gegeven Sterker heeft "bekend bij maatschappelijk werk" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En de afweging luidt bij "doel verenigbaar": <verenigbaar>
      En het beroepsgeheim is doorbroken op grond van toestemming
      En de moeder heeft toestemming gegeven voor het doorbreken van het beroepsgeheim
      En Sterker heeft de toestemming bevestigd
      En Sterker heeft de moeder vooraf geïnformeerd over het delen
      Als de wijkagent "bekend bij maatschappelijk werk" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: het een vervangt het ander niet
        | verenigbaar | uitkomst                                              | leest        |
        | ja          | verstrekt                                             | het gegeven  |
        | nee         | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

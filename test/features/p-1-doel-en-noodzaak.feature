# language: nl
@artikel-P-1 @verplichting-4
Functionaliteit: P 1 Doel en noodzaak — twee doelen, en niet meer dan daarvoor nodig is

  Artikel 1 van het privacyprotocol:

  > Verwerking is binnen deze kaders slechts mogelijk indien de verwerking noodzakelijk is om dit doeleinde te bereiken. Er is
  > slechts sprake van noodzaak als is voldaan aan de eisen die de beginselen van proportionaliteit en subsidiariteit stellen.

  > Er worden niet meer gegevens verwerkt dan nodig zijn voor het doel en persoonsgegevens niet met meer partners gedeeld
  > worden dan noodzakelijk is om het doel te bereiken.

  > De afweging rondom de noodzaak om wel of niet bepaalde gegevens van betrokkene in te brengen in het Regieteam wordt door
  > de professional goed beargumenteerd vastgelegd bij zijn moederorganisatie. Vervolgens wordt door de procesregisseur in het
  > Regieteam werksysteem de noodzaak om bepaalde persoonsgegevens wel of juist niet verder te delen beargumenteerd
  > vastgelegd.

  Regel: Er zijn twee doelen, en de inbreng zegt voor welk doel zij is

    @verplichting-68
    Abstract Scenario: Ingebracht voor "<ingebracht>", gevraagd voor "<gevraagd>"
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
      En Talis heeft "soort overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En de inbreng is bestemd voor het doel "<ingebracht>"
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de toestemming noemt als doel alleen "<ingebracht>"
      En het doel van de vraag is "<gevraagd>"
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | ingebracht                 | gevraagd                   | uitkomst                                                     | leest            |
        | plan van aanpak en regie   | plan van aanpak en regie   | verstrekt                                                    | het gegeven      |
        | terugdringen van overlast  | terugdringen van overlast  | verstrekt                                                    | het gegeven      |
        | plan van aanpak en regie   | terugdringen van overlast  | niet verstrekt, omdat een geldige inbreng ontbreekt          | niet gedeeld     |
        | handhaving                 | handhaving                 | niet verstrekt, omdat het doel niet dat van het convenant is | niet beschikbaar |
        | incasso                    | incasso                    | niet verstrekt, omdat het doel niet dat van het convenant is | niet beschikbaar |
        | wetenschappelijk onderzoek | wetenschappelijk onderzoek | niet verstrekt, omdat het doel niet dat van het convenant is | niet beschikbaar |

  Regel: Noodzaak is evenredigheid én het minst ingrijpende middel

    @verplichting-25
    Abstract Scenario: Evenredig: <evenredig>; het minst ingrijpend: <minst ingrijpend>
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
      En Talis heeft "soort overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En de afweging luidt bij "evenredig": <evenredig>
      En de afweging luidt bij "minst ingrijpend": <minst ingrijpend>
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | evenredig | minst ingrijpend | uitkomst                                            | leest        |
        | ja        | ja               | verstrekt                                           | het gegeven  |
        | nee       | ja               | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |
        | ja        | nee              | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

  Regel: Wat voor geen enkel doel nodig is, verlaat de organisatie nooit

    @verplichting-45
    Abstract Scenario: <professional> vraagt <gegeven>
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis, de medewerker schuldhulpverlening, de Wmo-consulent en de inkomensconsulent zitten in het casusteam
      Als <professional> "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het gegeven de organisatie nooit verlaat
      En de professional leest: "niet beschikbaar"

      Voorbeelden:
        | professional                      | gegeven                               |
        | de medewerker schuldhulpverlening | rekeningnummer van de huurder         |
        | de Wmo-consulent                  | melder van de overlast                |
        | de medewerker van Talis           | onderzoeksverslag Wmo                 |
        | de medewerker schuldhulpverlening | onderzoek naar het recht op uitkering |

  Regel: De procesregisseur verantwoordt in het werksysteem wat wel en wat juist niet wordt gedeeld

    @verplichting-26
    Abstract Scenario: <professional> legt in fase <fase> de verantwoording vast
      Gegeven een casus in fase "<fase>"
      En de casemanager van Sterker en de wijkagent zitten in het casusteam
      En de casemanager van Sterker is als casemanager aangewezen
      Als <professional> de verantwoording wil vastleggen
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | fase                          | professional               | uitkomst                                          | leest            |
        | 4. Opdrachtformulering        | de procesregisseur         | vastgelegd                                        | het gegeven      |
        | 5. Aanpak en uitvoering       | de procesregisseur         | vastgelegd                                        | het gegeven      |
        | 5. Aanpak en uitvoering       | de casemanager van Sterker | vastgelegd                                        | het gegeven      |
        | 5. Aanpak en uitvoering       | de managementassistente    | niet vastgelegd, omdat deze fase dit niet toelaat | niet beschikbaar |
        | 5. Aanpak en uitvoering       | de wijkagent               | niet vastgelegd, omdat deze fase dit niet toelaat | niet beschikbaar |
        | 3. Verzamelen klantinformatie | de procesregisseur         | niet vastgelegd, omdat deze fase dit niet toelaat | niet beschikbaar |

    @verplichting-26
    Scenario: Wie zelf inbracht, verantwoordt dat zelf
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de wijkagent en de maatschappelijk werker van Sterker zitten in het casusteam
      En de verantwoording gaat over "aard van het incident", gedeeld met de maatschappelijk werker van Sterker
      Als de wijkagent de verantwoording wil vastleggen
      Dan wordt het gegeven vastgelegd
      En de professional leest: "het gegeven"

    @verplichting-26 @verplichting-72
    Abstract Scenario: De procesregisseur leest de verantwoording over <gegeven>, <omstandigheid>
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de verantwoording gaat over "<gegeven>", gedeeld met <ontvanger>
      En de verantwoording is opgetekend door <opgetekend door>
      Als de procesregisseur de verantwoording opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | gegeven                 | ontvanger                             | opgetekend door                      | omstandigheid                          | uitkomst                                         | leest            |
        | maanden huurachterstand | de maatschappelijk werker van Sterker | de medewerker van Talis              | geen geheim en niet bijzonder          | verstrekt                                        | het gegeven      |
        | crisisafspraak          | de maatschappelijk werker van Sterker | de vertegenwoordiger van Pro Persona | een geheim dat niet met hem is gedeeld | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |
        | crisisafspraak          | de procesregisseur                    | de vertegenwoordiger van Pro Persona | een geheim dat met hem is gedeeld      | verstrekt                                        | het gegeven      |
        | crisisafspraak          | de maatschappelijk werker van Sterker | de procesregisseur                   | die hij zelf optekende                 | verstrekt                                        | het gegeven      |

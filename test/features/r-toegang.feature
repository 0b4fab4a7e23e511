# language: nl
@artikel-R-Toegang @artikel-R-Beveiliging @verplichting-6 @verplichting-7 @verplichting-10 @verplichting-18 @verplichting-105 @verplichting-128
Functionaliteit: R Toegang tot het werksysteem — wie erin mag, en wie erin mag muteren

  Privacyreglement, Toegang tot het werksysteem:

  > Autorisaties worden verleend door de verwerkingsverantwoordelijke voor VIS2. De procesregisseur
  > multiprobleemhuishoudens registreert de gegevens in het werksysteem. De procesregisseur en de managementassistentes van het
  > Regieteam hebben toegang tot het werksysteem en kunnen daarin muteren. De direct betrokken Regieteampartners hebben toegang
  > tot VIS2 en kunnen daarin muteren. Hun autorisatie is beperkt tot de casussen waarbij zij direct betrokken zijn.

  > De afdeling Onderzoek en Statistiek (O&S) van de gemeente heeft voor uitsluitend statistische doeleinden inzage in
  > managementrapportages (geen persoonsgegevens) en procesinformatie op cliënt/casusniveau voor één van de regieteamwijken.

  > Alle personen die toegang hebben tot persoonsgegevens die onder dit regelement worden verwerkt, beschikken over een
  > Verklaring Omtrent Gedrag, dan wel hebben een veiligheidsonderzoek op grond van de voor de eigen organisatie geldende wet-
  > en regelgeving doorlopen.

  Privacyreglement, Beveiliging:

  > Deze maatregelen hebben in elk geval betrekking op de toegang tot de persoonsgegevens en de lees- en schrijfbevoegdheden.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de wijkagent zit in het casusteam

  Regel: Zonder VOG of veiligheidsonderzoek geen toegang, wie het ook is

    Abstract Scenario: De VOG van <professional> geldt tot en met <dag>
      Gegeven de VOG van <professional> geldt tot en met <dag>
      Als <professional> het kenmerk van de casus opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november
        | professional            | dag              | uitkomst                                                      | leest            |
        | de wijkagent            | 23 november 2026 | verstrekt                                                     | het gegeven      |
        | de wijkagent            | 22 november 2026 | niet verstrekt, omdat de screening of geheimhouding ontbreekt | niet beschikbaar |
        | de procesregisseur      | 22 november 2026 | niet verstrekt, omdat de screening of geheimhouding ontbreekt | niet beschikbaar |
        | de managementassistente | 22 november 2026 | niet verstrekt, omdat de screening of geheimhouding ontbreekt | niet beschikbaar |

    Scenario: Geen VOG en geen veiligheidsonderzoek
      Gegeven de wijkagent heeft geen VOG of veiligheidsonderzoek
      Als de wijkagent het kenmerk van de casus opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de screening of geheimhouding ontbreekt
      En de professional leest: "niet beschikbaar"

  Regel: Toegang tot het werksysteem is geen toegang tot de dossiers van de partners

    @verplichting-28
    Abstract Scenario: De managementassistente vraagt <wat>
      Gegeven de medewerker schuldhulpverlening zit in het casusteam
      Als de managementassistente <vraag>
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | wat                         | vraag                                                    | uitkomst                                               | leest            |
        | een kerngegeven             | het kerngegeven "plan van aanpak" van de moeder opvraagt | verstrekt                                              | het gegeven      |
        | een gegeven van een partner | "totale schuld" van de moeder opvraagt                   | niet verstrekt, omdat de hoedanigheid dit niet toelaat | niet beschikbaar |

  Regel: Wie onderzoekt, toeziet of autoriseert, ziet geen casus

    Abstract Scenario: <professional>
      Als <professional> het kerngegeven "voortgang" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de hoedanigheid dit niet toelaat
      En de professional leest: "niet beschikbaar"

      Voorbeelden:
        | professional             |
        | de onderzoeker van O&S   |
        | de functionaris naleving |
        | de autorisatiebeheerder  |

  Regel: Muteren is een eigen bevoegdheid, en de autorisatie van een partner is beperkt tot zijn casus

    @verplichting-51
    Abstract Scenario: <professional> legt vast: <kerngegeven>
      Gegeven de actie is van de politie
      Als <professional> het kerngegeven "<kerngegeven>" van de moeder wil vastleggen
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de wijkagent zit in het casusteam, de medewerker van Portaal niet
        | professional              | kerngegeven     | uitkomst                                                      | leest            |
        | de procesregisseur        | acties          | vastgelegd                                                    | het gegeven      |
        | de managementassistente   | NAW gegevens    | vastgelegd                                                    | het gegeven      |
        | de wijkagent              | acties          | vastgelegd                                                    | het gegeven      |
        | de wijkagent              | voortgang       | vastgelegd                                                    | het gegeven      |
        | de wijkagent              | plan van aanpak | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |
        | de wijkagent              | NAW gegevens    | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |
        | de medewerker van Portaal | voortgang       | niet vastgelegd, omdat er geen betrokkenheid bij de casus is  | niet beschikbaar |

    Abstract Scenario: Een nieuwe casus opent of wijzigt alleen de procesregisseur: <professional> in fase <fase>
      Gegeven een casus in fase "<fase>"
      Als <professional> het kenmerk van de casus wil vastleggen
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | professional            | fase                    | uitkomst                                          | leest            |
        | de procesregisseur      | 1. Inbrengen signalen   | vastgelegd                                        | het gegeven      |
        | de procesregisseur      | 5. Aanpak en uitvoering | vastgelegd                                        | het gegeven      |
        | de procesregisseur      | Afgesloten              | niet vastgelegd, omdat deze fase dit niet toelaat | niet beschikbaar |
        | de managementassistente | 5. Aanpak en uitvoering | niet vastgelegd, omdat deze fase dit niet toelaat | niet beschikbaar |
        | de wijkagent            | 5. Aanpak en uitvoering | niet vastgelegd, omdat deze fase dit niet toelaat | niet beschikbaar |

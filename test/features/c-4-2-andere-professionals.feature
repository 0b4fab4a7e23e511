# language: nl
@artikel-C-4.2 @verplichting-12 @verplichting-126 @verplichting-127
Functionaliteit: C 4.2 Andere professionals — incidenteel, uit eigen beweging, voor één casus en onder geheimhouding

  Artikel 4.2 van het convenant:

  > naast de vaste teamleden nemen incidenteel andere professionals deel aan het Regieteam, dit zijn bijvoorbeeld de
  > leerplichtambtenaar, Sociaal Wijkteam, Entréa, Iriszorg of Bindkracht 10;

  > Deze andere professionals maken zelf de afweging of het noodzakelijk is dat zij wel of niet aansluiten bij het Regieteam
  > en of, en zo ja welke, gegevens zij delen in het Regieteam;

  > deze andere professionals nemen alleen deel aan het Regieteamoverleg voor wat betreft de casus waarbij zij betrokken zijn;

  > voor zover deze andere professional niet reeds vanuit zijn beroep tot geheimhouding is verplicht, zorgt de
  > procesregisseur er voor dat hij een verklaring ondertekent tot geheimhouding van alle persoonsgegevens waarvan hij
  > kennisneemt in het kader van het Regieteamoverleg;

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis zit in het casusteam

  Regel: Ook wie incidenteel deelneemt, krijgt alleen wat voor hem is ingebracht

    Abstract Scenario: <professional> sluit voor vier weken aan
      Gegeven <professional> zit van 9 november 2026 tot 7 december 2026 in het casusteam
      En <professional> heeft op 9 november 2026 zelf besloten aan te sluiten
      En <professional> heeft op 9 november 2026 een verklaring tot geheimhouding ondertekend
      En Talis heeft "soort overlast" van de moeder ingebracht voor <professional>
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als <professional> "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | professional                           | gegeven                 | uitkomst                                            | leest        |
        | de leerplichtambtenaar                 | soort overlast          | verstrekt                                           | het gegeven  |
        | de medewerker van het Sociaal Wijkteam | soort overlast          | verstrekt                                           | het gegeven  |
        | de medewerker van Entréa               | soort overlast          | verstrekt                                           | het gegeven  |
        | de medewerker van Iriszorg             | soort overlast          | verstrekt                                           | het gegeven  |
        | de medewerker van Bindkracht 10        | soort overlast          | verstrekt                                           | het gegeven  |
        | de medewerker van Iriszorg             | maanden huurachterstand | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

    Scenario: Hij neemt alleen deel aan de casus waarbij hij betrokken is
      Gegeven de medewerker van Iriszorg heeft op 9 november 2026 een verklaring tot geheimhouding ondertekend
      Als de medewerker van Iriszorg het kenmerk van de casus opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

    @verplichting-28
    Scenario: Kerngegevens uit het procesdossier krijgt hij niet
      Gegeven de medewerker van Iriszorg zit van 9 november 2026 tot 7 december 2026 in het casusteam
      En de medewerker van Iriszorg heeft op 9 november 2026 zelf besloten aan te sluiten
      En de medewerker van Iriszorg is vanuit het beroep al tot geheimhouding verplicht
      Als de medewerker van Iriszorg het kerngegeven "plan van aanpak" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat deze fase dit niet toelaat
      En de professional leest: "niet beschikbaar"

  Regel: Deelname is tijdelijk: ten hoogste 672 uur, vier weken

    @verplichting-39
    Abstract Scenario: Hij sluit aan van <van> tot <tot>: <duur>
      Gegeven de medewerker van Iriszorg zit van <van> tot <tot> in het casusteam
      En de medewerker van Iriszorg heeft op 1 november 2026 zelf besloten aan te sluiten
      En de medewerker van Iriszorg is vanuit het beroep al tot geheimhouding verplicht
      Als de medewerker van Iriszorg het kenmerk van de casus opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | van                       | tot                       | duur               | uitkomst                                                    | leest            |
        | 2 november 2026 om 09:00  | 30 november 2026 om 09:00 | precies 672 uur    | verstrekt                                                   | het gegeven      |
        | 2 november 2026 om 09:00  | 30 november 2026 om 09:01 | een minuut te lang | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |
        | 2 november 2026 om 09:00  | 23 november 2026 om 11:00 | zojuist afgelopen  | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |
        | 23 november 2026 om 11:01 | 30 november 2026 om 09:00 | nog niet begonnen  | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |

    Scenario: Zonder einddatum is het geen incidentele deelname
      Gegeven de medewerker van Iriszorg zit vanaf 2 november 2026 in het casusteam
      En de medewerker van Iriszorg heeft op 2 november 2026 zelf besloten aan te sluiten
      En de medewerker van Iriszorg is vanuit het beroep al tot geheimhouding verplicht
      Als de medewerker van Iriszorg het kenmerk van de casus opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

  Regel: Hij maakt zelf de afweging of hij aansluit

    Abstract Scenario: Hij besloot daartoe op <besluit>
      Gegeven de medewerker van Iriszorg zit van 9 november 2026 tot 7 december 2026 in het casusteam
      En de medewerker van Iriszorg heeft op <besluit> zelf besloten aan te sluiten
      En de medewerker van Iriszorg is vanuit het beroep al tot geheimhouding verplicht
      Als de medewerker van Iriszorg het kenmerk van de casus opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | besluit                   | uitkomst                                                    | leest            |
        | 23 november 2026 om 11:00 | verstrekt                                                   | het gegeven      |
        | 23 november 2026 om 11:01 | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |

    Scenario: Besloot hij niets, dan sluit hij niet aan
      Gegeven de medewerker van Iriszorg zit van 9 november 2026 tot 7 december 2026 in het casusteam
      En de medewerker van Iriszorg is vanuit het beroep al tot geheimhouding verplicht
      Als de medewerker van Iriszorg het kenmerk van de casus opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

  Regel: Geheimhouding vooraf: vanuit het beroep, of met een ondertekende verklaring

    Abstract Scenario: De verklaring is ondertekend op <dag>
      Gegeven de medewerker van Bindkracht 10 zit van 9 november 2026 tot 7 december 2026 in het casusteam
      En de medewerker van Bindkracht 10 heeft op 9 november 2026 zelf besloten aan te sluiten
      En de medewerker van Bindkracht 10 heeft op <dag> een verklaring tot geheimhouding ondertekend
      Als de medewerker van Bindkracht 10 het kenmerk van de casus opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november
        | dag              | uitkomst                                                      | leest            |
        | 9 november 2026  | verstrekt                                                     | het gegeven      |
        | 23 november 2026 | verstrekt                                                     | het gegeven      |
        | 24 november 2026 | niet verstrekt, omdat de screening of geheimhouding ontbreekt | niet beschikbaar |

    Scenario: Zonder verklaring en zonder beroepsgeheim komt hij er niet bij
      Gegeven de medewerker van Bindkracht 10 zit van 9 november 2026 tot 7 december 2026 in het casusteam
      En de medewerker van Bindkracht 10 heeft op 9 november 2026 zelf besloten aan te sluiten
      Als de medewerker van Bindkracht 10 het kenmerk van de casus opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de screening of geheimhouding ontbreekt
      En de professional leest: "niet beschikbaar"

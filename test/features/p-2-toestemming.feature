# language: nl
@artikel-P-2 @artikel-AVG-6
Functionaliteit: P 2 Toestemming — bepaald, geïnformeerd, vrij, en altijd weer in te trekken

  Artikel 2 van het privacyprotocol, Toestemming sub 1:

  > wordt in die gevallen en voor de duur dat geen andere rechtsgrond benoemd kan worden, toestemming gevraagd aan betrokkene
  > om zijn persoonsgegevens te delen voor bepaalde doeleinden en met bepaalde personen. Deze toestemming moet volledig
  > geïnformeerd en in vrijheid gegeven zijn. Bovendien kan betrokkene zijn toestemming altijd weer intrekken. Verdere
  > verwerking van persoonsgegevens dient na het intrekken van de toestemming te worden gestaakt. De verwerking van
  > persoonsgegevens tot aan het moment van intrekking van de toestemming wordt niet onrechtmatig door intrekking van de
  > toestemming.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
    En Talis heeft "betalingsregeling" van de moeder ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op toestemming
    En Talis heeft de moeder vooraf geïnformeerd over het delen
    En de casemanager heeft de moeder geïnformeerd over het plan van aanpak

  Regel: Zonder toestemming van de betrokkene draagt toestemming niets

    @verplichting-55
    Scenario: Zij heeft niets gezegd
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
      En de professional leest: "niet gedeeld"

    @verplichting-55
    Scenario: Zij heeft toestemming gegeven
      Gegeven de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    @verplichting-56
    Abstract Scenario: Over twee personen ingebracht; <wie> toestemming gegeven; gevraagd over <over wie>
      Gegeven Talis heeft "soort overlast" van de moeder en de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de moeder en de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En <wie> toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "soort overlast" van <over wie> opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de toestemming van de een is niet die van de ander
        | wie                          | over wie              | uitkomst                                              | leest        |
        | de moeder en de vader hebben | de moeder en de vader | verstrekt                                             | het gegeven  |
        | de moeder heeft              | de moeder en de vader | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | de moeder heeft              | de moeder             | verstrekt                                             | het gegeven  |
        | de moeder heeft              | de vader              | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: Voor bepaalde gegevens, met bepaalde personen, voor bepaalde doeleinden

    @verplichting-43 @verplichting-56
    Abstract Scenario: De toestemming noemt alleen "<gegeven>"
      Gegeven de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de toestemming noemt alleen "<gegeven>"
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | gegeven           | uitkomst                                              | leest        |
        | betalingsregeling | verstrekt                                             | het gegeven  |
        | soort overlast    | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | totale schuld     | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

    @verplichting-56
    Abstract Scenario: De toestemming noemt als ontvanger alleen <ontvanger>
      Gegeven de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de toestemming noemt als ontvanger alleen <ontvanger>
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | ontvanger                             | uitkomst                                              | leest        |
        | de maatschappelijk werker van Sterker | verstrekt                                             | het gegeven  |
        | de wijkagent                          | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | de medewerker van Portaal             | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

    @verplichting-56
    Abstract Scenario: De toestemming noemt als doel alleen "<doel>"
      Gegeven de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de toestemming noemt als doel alleen "<doel>"
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | doel                      | uitkomst                                              | leest        |
        | plan van aanpak en regie  | verstrekt                                             | het gegeven  |
        | terugdringen van overlast | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: Volledig geïnformeerd, in vrijheid en uitdrukkelijk

    Achtergrond:
      Gegeven de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen

    @verplichting-57
    Scenario: Niet volledig geïnformeerd
      Maar de toestemming is niet volledig geïnformeerd gegeven
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
      En de professional leest: "niet gedeeld"

    @verplichting-57
    Scenario: Niet in vrijheid
      Maar de toestemming is niet in vrijheid gegeven
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
      En de professional leest: "niet gedeeld"

    @verplichting-57
    Scenario: Niet uitdrukkelijk
      Maar de toestemming is niet uitdrukkelijk gegeven
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
      En de professional leest: "niet gedeeld"

  Regel: Intrekken kan altijd en werkt meteen; wat daarvoor is verstrekt, blijft rechtmatig

    @verplichting-58 @verplichting-59
    Abstract Scenario: Ingetrokken op 20 november om 12:00, gevraagd op <moment>
      Gegeven de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de toestemming is op 20 november 2026 om 12:00 ingetrokken
      Als de maatschappelijk werker van Sterker op <moment> "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | moment                       | uitkomst                                              | leest        |
        | 19 november 2026 om 09:00    | verstrekt                                             | het gegeven  |
        | 20 november 2026 om 11:59:59 | verstrekt                                             | het gegeven  |
        | 20 november 2026 om 12:00    | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 23 november 2026 om 11:00    | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

    @verplichting-60
    Abstract Scenario: Na de intrekking blijft een andere grondslag over, binnen het domein: <vrager>
      Gegeven het plan van aanpak leidt toe naar Wmo
      En de Wmo-consulent zit in het casusteam
      En de medewerker van het Sociaal Wijkteam zit van 9 november 2026 tot 7 december 2026 in het casusteam
      En de medewerker van het Sociaal Wijkteam heeft op 9 november 2026 zelf besloten aan te sluiten
      En de medewerker van het Sociaal Wijkteam is vanuit het beroep al tot geheimhouding verplicht
      En de gemeente heeft "soort Wmo-voorziening" van de moeder ingebracht voor <vrager>
      En de inbreng rust op toestemming
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de toestemming is op 20 november 2026 om 12:00 ingetrokken
      En de gemeente heeft "soort Wmo-voorziening" van de moeder ingebracht voor <vrager>
      En de inbreng rust op een taak van de gemeente volgens "Wmo 2.3.5" voor toeleiding naar Wmo
      En de gemeente heeft de moeder vooraf geïnformeerd over het delen
      Als <vrager> "soort Wmo-voorziening" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En het besluit steunt op inbreng 3
      En de professional leest: "<leest>"

      Voorbeelden:
        | vrager                                 | uitkomst                                                          | leest        |
        | de medewerker van het Sociaal Wijkteam | verstrekt                                                         | het gegeven  |
        | de maatschappelijk werker van Sterker  | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |

  Regel: Toestemming geldt zolang zij duurt

    @verplichting-55
    Abstract Scenario: De toestemming loopt af op <einde>
      Gegeven de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de toestemming loopt af op <einde>
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | einde                     | uitkomst                                              | leest        |
        | 23 november 2026 om 11:01 | verstrekt                                             | het gegeven  |
        | 23 november 2026 om 11:00 | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

    @verplichting-55
    Abstract Scenario: De toestemming is gegeven op <begin>
      Gegeven de moeder heeft op <begin> toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | begin                     | uitkomst                                              | leest        |
        | 23 november 2026 om 11:00 | verstrekt                                             | het gegeven  |
        | 23 november 2026 om 11:01 | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: Een weigering is iets anders dan een vraag die nog niet is gesteld

    Achtergrond:
      Gegeven het plan van aanpak leidt toe naar Wmo
      En de medewerker van het Sociaal Wijkteam zit van 9 november 2026 tot 7 december 2026 in het casusteam
      En de medewerker van het Sociaal Wijkteam heeft op 9 november 2026 zelf besloten aan te sluiten
      En de medewerker van het Sociaal Wijkteam is vanuit het beroep al tot geheimhouding verplicht
      En de gemeente heeft "soort Wmo-voorziening" van de moeder ingebracht voor de medewerker van het Sociaal Wijkteam
      En de inbreng rust op een taak van de gemeente volgens "Wmo 2.3.5" voor toeleiding naar Wmo
      En de gemeente heeft de moeder vooraf geïnformeerd over het delen

    @verplichting-41
    Scenario: Haar is niets gevraagd, en het gegeven rust op een taak
      Als de medewerker van het Sociaal Wijkteam "soort Wmo-voorziening" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    @verplichting-41
    Scenario: Zij is gevraagd en weigerde: dan draagt ook de taak het gegeven niet
      Gegeven de moeder heeft op 20 oktober 2026 toestemming geweigerd voor de verwerking
      Als de medewerker van het Sociaal Wijkteam "soort Wmo-voorziening" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat de betrokkene toestemming heeft geweigerd
      En de professional leest: "niet gedeeld"

    @verplichting-41
    Scenario: De weigering gaat niet verder dan waarover zij ging
      Gegeven de moeder heeft op 20 oktober 2026 toestemming geweigerd voor de verwerking
      En de toestemming noemt alleen "totale schuld"
      Als de medewerker van het Sociaal Wijkteam "soort Wmo-voorziening" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    @verplichting-41
    Abstract Scenario: Geweigerd op 20 oktober om 10:00, toestemming gegeven op <moment>
      Gegeven de moeder heeft op 20 oktober 2026 om 10:00 toestemming geweigerd voor de verwerking
      En de moeder heeft op <moment> toestemming gegeven voor de verwerking
      Als de medewerker van het Sociaal Wijkteam "soort Wmo-voorziening" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: alleen een latere toestemming komt voor de weigering in de plaats
        | moment                   | uitkomst                                                        | leest        |
        | 20 oktober 2026 om 10:01 | verstrekt                                                       | het gegeven  |
        | 20 oktober 2026 om 10:00 | niet verstrekt, omdat de betrokkene toestemming heeft geweigerd | niet gedeeld |
        | 19 oktober 2026          | niet verstrekt, omdat de betrokkene toestemming heeft geweigerd | niet gedeeld |

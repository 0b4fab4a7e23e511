# language: nl
@artikel-C-4.2 @verplichting-8 @verplichting-11
Functionaliteit: C 4.2 Casemanager — wie het mag zijn, en alleen in de eigen casus

  Artikel 4.2 van het convenant, over Sterker Sociaal Werk, Jeugdbescherming Gelderland en Pro Persona bemoeizorg:

  > kan worden ingezet als casemanager en zorgt dan op basis van het plan van aanpak voor een goede afstemming tussen de
  > verschillende partners die bij het gezin betrokken zijn

  en over Bijzondere Zorg van de GGD:

  > kan worden ingezet als trajectregisseur en zorgt dan op basis van het plan van aanpak voor een goede afstemming tussen de
  > verschillende partners die bij het gezin betrokken zijn en stuurt op alle relevante leefgebieden.

  Privacyreglement, Toegang tot het werksysteem:

  > Hun autorisatie is beperkt tot hun eigen casus.

  Regel: Alleen de genoemde partners leveren een casemanager

    Abstract Scenario: <casemanager> is als casemanager aangewezen
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En <casemanager> zit in het casusteam
      En <casemanager> is als casemanager aangewezen
      En de GGD is ingeschakeld omdat dat in deze casus noodzakelijk is
      Als <casemanager> het kerngegeven "plan van aanpak" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: wie het convenant noemt
        | casemanager                         | uitkomst  | leest       |
        | de casemanager van Sterker          | verstrekt | het gegeven |
        | de casemanager van Jeugdbescherming | verstrekt | het gegeven |
        | de casemanager van Pro Persona      | verstrekt | het gegeven |
        | de trajectregisseur van de GGD      | verstrekt | het gegeven |

      Voorbeelden: wie het convenant niet noemt
        | casemanager                        | uitkomst                                               | leest            |
        | een casemanager van Talis          | niet verstrekt, omdat de hoedanigheid dit niet toelaat | niet beschikbaar |
        | een casemanager van de politie     | niet verstrekt, omdat de hoedanigheid dit niet toelaat | niet beschikbaar |
        | een casemanager van de gemeente    | niet verstrekt, omdat de hoedanigheid dit niet toelaat | niet beschikbaar |
        | de casemanager van de reclassering | niet verstrekt, omdat de hoedanigheid dit niet toelaat | niet beschikbaar |

    Scenario: "Op korte termijn" krijgen ook anderen toegang: dat is een besluit van het college
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En het college laat casemanagers van buiten het convenant toe
      En de casemanager van de reclassering zit in het casusteam
      En de casemanager van de reclassering is als casemanager aangewezen
      Als de casemanager van de reclassering het kerngegeven "plan van aanpak" van de moeder opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

  Regel: De autorisatie is beperkt tot de eigen casus

    Scenario: Een ander is in deze casus casemanager
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de casemanager van Sterker en de casemanager van Pro Persona zitten in het casusteam
      En de casemanager van Pro Persona is als casemanager aangewezen
      Als de casemanager van Sterker het kerngegeven "plan van aanpak" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

    Scenario: Aangewezen, maar niet in het casusteam
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de casemanager van Sterker is als casemanager aangewezen
      Als de casemanager van Sterker het kerngegeven "plan van aanpak" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

    Scenario: Voor stap 4 is er nog geen casemanager
      Gegeven een casus in fase "3. Verzamelen klantinformatie"
      En de casemanager van Sterker zit in het casusteam
      En de casemanager van Sterker is als casemanager aangewezen
      Als de casemanager van Sterker het kenmerk van de casus opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

  Regel: Het plan kan aan de casemanager zijn gedelegeerd: hij schrijft plan, voortgang en acties

    @verplichting-52
    Abstract Scenario: De casemanager legt vast: <kerngegeven>
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de casemanager van Sterker zit in het casusteam
      En de casemanager van Sterker is als casemanager aangewezen
      Als de casemanager van Sterker het kerngegeven "<kerngegeven>" van de moeder wil vastleggen
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | kerngegeven                                      | uitkomst                                                      | leest            |
        | plan van aanpak                                  | vastgelegd                                                    | het gegeven      |
        | voortgang                                        | vastgelegd                                                    | het gegeven      |
        | acties                                           | vastgelegd                                                    | het gegeven      |
        | NAW gegevens                                     | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |
        | beschrijving van de problematiek in grote lijnen | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |

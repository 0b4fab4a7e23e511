# language: nl
@artikel-R-Doel
Functionaliteit: R Doel en noodzaak van registratie — een adres is geen persoon, en het college registreert niet voor iets anders

  Privacyreglement, Doel en noodzaak van registratie:

  > De afspraken die binnen het Regieteam zijn gemaakt betreffende de aanpak van een bepaald adres, worden geregistreerd in
  > VIS2. Registratie van persoonsgegevens is noodzakelijk om de procesregisseur in staat te stellen de uitvoering van de
  > afspraken te monitoren en zo nodig de partners die de afspraken gemaakt hebben aan te spreken op de voortgang van de
  > uitvoering.

  > Niet meer gegevens worden geregistreerd dan noodzakelijk om het doel van gegevensverwerking in de Regieteams te bereiken.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam

  Regel: Op een adres kunnen meer mensen wonen; beslist wordt per persoon van het huishouden

    @verplichting-53
    Abstract Scenario: Talis vraagt zijn eigen gegeven over <wie>
      Als de medewerker van Talis "adres van de huurwoning" van <wie> opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de onderhuurder woont op hetzelfde adres, maar hoort niet bij het huishouden
        | wie                          | uitkomst                                           | leest            |
        | de moeder                    | verstrekt                                          | het gegeven      |
        | de moeder en de vader        | verstrekt                                          | het gegeven      |
        | de onderhuurder              | niet verstrekt, omdat iets in de vraag onbekend is | niet beschikbaar |
        | de moeder en de onderhuurder | niet verstrekt, omdat iets in de vraag onbekend is | niet beschikbaar |

    @verplichting-53
    Scenario: Dezelfde inbreng over de moeder geldt niet voor de vader, al wonen zij samen
      Gegeven Talis heeft "adres van de huurwoning" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de moeder en de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder en de vader geïnformeerd over het plan van aanpak
      En de moeder en de vader hebben toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "adres van de huurwoning" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige inbreng ontbreekt
      En de professional leest: "niet gedeeld"

  Regel: Ook het college verwerkt in het werksysteem alleen voor het doel

    @verplichting-79 @verplichting-68
    Abstract Scenario: De procesregisseur legt de voortgang vast voor "<doel>"
      Gegeven het doel van de vraag is "<doel>"
      Als de procesregisseur het kerngegeven "voortgang" van de moeder wil vastleggen
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | doel                       | uitkomst                                                      | leest            |
        | plan van aanpak en regie   | vastgelegd                                                    | het gegeven      |
        | terugdringen van overlast  | vastgelegd                                                    | het gegeven      |
        | handhaving                 | niet vastgelegd, omdat het doel niet dat van het convenant is | niet beschikbaar |
        | wetenschappelijk onderzoek | niet vastgelegd, omdat het doel niet dat van het convenant is | niet beschikbaar |

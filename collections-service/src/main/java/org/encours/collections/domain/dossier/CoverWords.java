package org.encours.collections.domain.dossier;

import java.util.List;

/** What the cover says, in the language of the court or the reader. */
record CoverWords(
    String language,
    String title,
    String theCase,
    String number,
    String creditor,
    String debtor,
    String openedOn,
    String asOf,
    String money,
    String claimed,
    String recovered,
    String givenUp,
    String openInvoices,
    String openCharges,
    String running,
    String perDay,
    String costs,
    String files,
    String file,
    String check,
    List<String> howTo) {

  static CoverWords of(String language) {
    return switch (language) {
      case "fr" ->
          new CoverWords(
              "fr",
              "Dossier de recouvrement",
              "Le dossier",
              "Numéro",
              "Créancier",
              "Débiteur",
              "Ouvert le",
              "Arrêté au",
              "Les montants",
              "Réclamé",
              "Reçu",
              "Abandonné",
              "Reste dû : factures",
              "Reste dû : intérêts, forfait, clause pénale, frais",
              "Intérêts courus depuis, à la date d'arrêté",
              "Intérêts par jour, jusqu'à complet paiement",
              "Frais exposés",
              "Inventaire des pièces",
              "pièce",
              "Vérification",
              List.of(
                  "sha256sum -c MANIFEST.sha256 vérifie chaque fichier du dossier.",
                  "Chaque ligne de timeline.tsv porte une empreinte d'elle-même et de la"
                      + " précédente."));
      case "nl" ->
          new CoverWords(
              "nl",
              "Invorderingsdossier",
              "Het dossier",
              "Nummer",
              "Schuldeiser",
              "Schuldenaar",
              "Geopend op",
              "Stand op",
              "De bedragen",
              "Gevorderd",
              "Ontvangen",
              "Kwijtgescholden",
              "Nog verschuldigd: facturen",
              "Nog verschuldigd: interest, forfait, schadebeding, kosten",
              "Sindsdien gelopen interest, op die dag",
              "Interest per dag, tot de volledige betaling",
              "Gemaakte kosten",
              "Inventaris van de stukken",
              "stuk",
              "Controle",
              List.of(
                  "sha256sum -c MANIFEST.sha256 controleert elk bestand van dit dossier.",
                  "Elke regel van timeline.tsv draagt een vingerafdruk van zichzelf en de"
                      + " vorige."));
      case "de" ->
          new CoverWords(
              "de",
              "Inkassoakte",
              "Die Akte",
              "Nummer",
              "Gläubiger",
              "Schuldner",
              "Eröffnet am",
              "Stand vom",
              "Die Beträge",
              "Gefordert",
              "Eingegangen",
              "Erlassen",
              "Offen: Rechnungen",
              "Offen: Zinsen, Pauschale, Vertragsstrafe, Kosten",
              "Seither aufgelaufene Zinsen, zu diesem Tag",
              "Zinsen je Tag, bis zur vollständigen Zahlung",
              "Entstandene Kosten",
              "Verzeichnis der Stücke",
              "Stück",
              "Prüfung",
              List.of(
                  "sha256sum -c MANIFEST.sha256 prüft jede Datei dieser Akte.",
                  "Jede Zeile von timeline.tsv trägt eine Prüfsumme über sich und die vorige."));
      default ->
          new CoverWords(
              "en",
              "Collection dossier",
              "The case",
              "Case",
              "Creditor",
              "Debtor",
              "Opened on",
              "As of",
              "The money",
              "Claimed",
              "Recovered",
              "Given up",
              "Open: invoices",
              "Open: interest, lump sum, penalty, costs",
              "Interest that ran since, to that day",
              "Interest per day, until full payment",
              "Laid out",
              "The exhibits",
              "file",
              "How to check it",
              List.of(
                  "sha256sum -c MANIFEST.sha256 checks every file of this dossier.",
                  "Each line of timeline.tsv carries a hash over itself and the line before."));
    };
  }
}

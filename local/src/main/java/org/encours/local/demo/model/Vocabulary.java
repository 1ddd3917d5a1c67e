package org.encours.local.demo.model;

import java.util.List;
import java.util.Map;

/** The words that invented names are made of; no existing firm or person is meant. */
final class Vocabulary {

  private Vocabulary() {}

  /** A town where debtors live. */
  record Town(String name, String postalCode, String country, String language) {}

  static final List<Town> BELGIAN =
      List.of(
          new Town("Namur", "5000", "BE", "fr"),
          new Town("Liège", "4000", "BE", "fr"),
          new Town("Charleroi", "6000", "BE", "fr"),
          new Town("Mons", "7000", "BE", "fr"),
          new Town("Bruxelles", "1000", "BE", "fr"),
          new Town("Gent", "9000", "BE", "nl"),
          new Town("Antwerpen", "2000", "BE", "nl"),
          new Town("Leuven", "3000", "BE", "nl"),
          new Town("Hasselt", "3500", "BE", "nl"),
          new Town("Eupen", "4700", "BE", "de"));

  static final List<Town> FRENCH =
      List.of(
          new Town("Lille", "59000", "FR", "fr"),
          new Town("Lyon", "69003", "FR", "fr"),
          new Town("Reims", "51100", "FR", "fr"),
          new Town("Nantes", "44000", "FR", "fr"),
          new Town("Metz", "57000", "FR", "fr"),
          new Town("Rouen", "76000", "FR", "fr"),
          new Town("Toulouse", "31000", "FR", "fr"));

  static final List<Town> NEIGHBOURS =
      List.of(
          new Town("Maastricht", "6211", "NL", "nl"),
          new Town("Eindhoven", "5611", "NL", "nl"),
          new Town("Luxembourg", "1111", "LU", "fr"),
          new Town("Esch-sur-Alzette", "4001", "LU", "fr"),
          new Town("Aachen", "52062", "DE", "de"),
          new Town("Köln", "50667", "DE", "de"));

  static final Map<String, List<String>> STREETS =
      Map.of(
          "fr", List.of("Rue du Moulin", "Avenue de la Gare", "Quai des Tanneurs", "Place Verte"),
          "nl", List.of("Molenstraat", "Stationsplein", "Kerkstraat", "Havenlaan"),
          "de", List.of("Mühlenweg", "Bahnhofstraße", "Marktplatz", "Lindenallee"));

  static final Map<String, List<String>> TRADES =
      Map.of(
          "fr",
          List.of(
              "Menuiserie",
              "Imprimerie",
              "Boulangerie",
              "Garage",
              "Plomberie",
              "Librairie",
              "Brasserie",
              "Pharmacie",
              "Transports",
              "Toitures",
              "Traiteur",
              "Jardins"),
          "nl",
          List.of(
              "Bakkerij",
              "Drukkerij",
              "Schrijnwerk",
              "Garage",
              "Bouwbedrijf",
              "Tuinen",
              "Slagerij",
              "Transport",
              "Dakwerken",
              "Apotheek"),
          "de",
          List.of("Bäckerei", "Druckerei", "Schreinerei", "Spedition", "Elektro", "Gartenbau"));

  static final Map<String, List<String>> SURNAMES =
      Map.of(
          "fr",
          List.of(
              "Delvaux",
              "Marchal",
              "Lambert",
              "Renard",
              "Collignon",
              "Dubuisson",
              "Fontaine",
              "Gilson",
              "Hennebert",
              "Jacquemin",
              "Leclercq",
              "Mathot",
              "Noirhomme",
              "Pirard",
              "Quintart",
              "Rousselle",
              "Servais",
              "Thonnard",
              "Urbain",
              "Wauthier"),
          "nl",
          List.of(
              "Aerts",
              "Bogaert",
              "Claes",
              "De Smet",
              "Everaert",
              "Goossens",
              "Hermans",
              "Janssens",
              "Lemmens",
              "Maes",
              "Nijs",
              "Peeters",
              "Raes",
              "Stevens",
              "Verlinden"),
          "de",
          List.of("Becker", "Fischer", "Hoffmann", "Keller", "Lang", "Schmitz", "Weber"));

  static final Map<String, List<String>> FORENAMES =
      Map.of(
          "fr",
          List.of(
              "Alice", "Bruno", "Chloé", "Denis", "Élise", "Fabrice", "Hélène", "Julien", "Karima",
              "Laurent", "Nadia", "Olivier", "Sophie", "Thierry"),
          "nl",
          List.of("An", "Bart", "Els", "Geert", "Ilse", "Joris", "Lien", "Pieter", "Sofie", "Wim"),
          "de",
          List.of("Anna", "Dieter", "Ingrid", "Jürgen", "Petra", "Stefan"));

  static final Map<String, List<String>> PUBLIC_BODIES =
      Map.of(
          "fr", List.of("Commune de", "Lycée de", "Bibliothèque de", "Office du tourisme de"),
          "nl", List.of("Gemeente", "Stadsbibliotheek", "Atheneum", "Sportdienst"),
          "de", List.of("Gemeinde", "Stadtbücherei", "Gymnasium"));

  static final Map<String, String> LEGAL_FORMS =
      Map.of(
          "BEfr", "SRL", "BEnl", "BV", "BEde", "GmbH", "FRfr", "SARL", "NLnl", "BV", "LUfr", "Sàrl",
          "DEde", "GmbH");

  /** What is sold: description and the net price of one, in cents. */
  record Article(String description, int fromCents, int toCents, boolean reducedVat) {}

  static final List<Article> TO_FIRMS =
      List.of(
          new Article("Maintenance contract, one month", 18_000, 65_000, false),
          new Article("Industrial cleaning, per visit", 9_500, 42_000, false),
          new Article("Office chairs", 14_900, 32_900, false),
          new Article("Network switch, 48 ports", 48_000, 129_000, false),
          new Article("Consulting, one day", 65_000, 98_000, false),
          new Article("Pallet of printing paper", 21_000, 39_000, false),
          new Article("Training session on site", 55_000, 120_000, false),
          new Article("Trade handbook", 3_800, 8_900, true));

  static final List<Article> TO_PEOPLE =
      List.of(
          new Article("Boiler service", 11_900, 18_900, false),
          new Article("Garden shed, assembled", 39_900, 84_900, false),
          new Article("Washing machine repair", 7_900, 16_500, false),
          new Article("Bicycle tune-up", 4_500, 9_500, false),
          new Article("School books", 2_400, 7_900, true),
          new Article("Window replacement, one", 28_900, 61_900, false));
}

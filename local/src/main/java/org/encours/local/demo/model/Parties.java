package org.encours.local.demo.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.encours.local.demo.model.Vocabulary.Town;

/** Invents the debtors of one creditor. */
final class Parties {

  private final Seller seller;
  private final long seed;
  private final Set<String> taken = new HashSet<>();

  Parties(Seller seller, long seed) {
    this.seller = seller;
    this.seed = seed;
  }

  List<Party> invent(int count) {
    List<Party> parties = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      parties.add(invent("%s-%03d".formatted(seller.prefix(), i)));
    }
    return List.copyOf(parties);
  }

  private Party invent(String reference) {
    Draw draw = Draw.of(seed, reference);
    Kind kind =
        List.of(Kind.COMPANY, Kind.CONSUMER, Kind.PUBLIC_BODY).get(draw.weighted(62, 27, 11));
    boolean abroad = kind == Kind.COMPANY && draw.percent(20);
    Town town = draw.oneOf(abroad ? seller.neighbours() : seller.towns());
    String surname = draw.oneOf(Vocabulary.SURNAMES.get(town.language()));
    String person = draw.oneOf(Vocabulary.FORENAMES.get(town.language())) + " " + surname;
    String name = nameOf(kind, town, surname, person, draw);
    Optional<String> number = kind == Kind.CONSUMER ? Optional.empty() : registered(town, draw);
    Payer payer = payer(kind, draw);
    return new Party(
        reference,
        kind,
        name,
        town.language(),
        town.country(),
        number,
        kind == Kind.COMPANY ? Optional.of(vat(town.country(), number, draw)) : Optional.empty(),
        new Party.Address(
            draw.oneOf(Vocabulary.STREETS.get(town.language())) + " " + draw.between(1, 180),
            town.postalCode(),
            town.name(),
            town.country()),
        contacts(kind, name, person, town, draw),
        terms(kind, draw),
        iban(town.country(), draw),
        payer,
        payer == Payer.INSOLVENT
            ? Optional.of(seller.from().plusDays(draw.between(120, 230)))
            : Optional.empty());
  }

  private String nameOf(Kind kind, Town town, String surname, String person, Draw draw) {
    String first =
        switch (kind) {
          case CONSUMER -> person;
          case COMPANY ->
              draw.oneOf(Vocabulary.TRADES.get(town.language()))
                  + " "
                  + surname
                  + " "
                  + Vocabulary.LEGAL_FORMS.get(town.country() + town.language());
          case PUBLIC_BODY ->
              draw.oneOf(Vocabulary.PUBLIC_BODIES.get(town.language())) + " " + town.name();
        };
    String name = first;
    for (int i = 2; !taken.add(name); i++) {
      name = first + " " + i;
    }
    return name;
  }

  /** Only Belgium and France give numbers whose digits check. */
  private static Optional<String> registered(Town town, Draw draw) {
    return switch (town.country()) {
      case "BE" -> Optional.of(CheckDigits.kbo(draw.between(4_000_000, 9_999_999)));
      case "FR" -> Optional.of(CheckDigits.siren(draw.between(30_000_000, 89_999_999)));
      default -> Optional.empty();
    };
  }

  private static String vat(String country, Optional<String> number, Draw draw) {
    return switch (country) {
      case "BE" -> "BE" + number.orElseThrow();
      case "FR" -> CheckDigits.frenchVat(number.orElseThrow());
      case "NL" -> CheckDigits.dutchVat(draw.between(100_000_000, 899_999_999));
      case "LU" -> CheckDigits.luxembourgVat(draw.between(100_000, 299_999));
      case "DE" -> CheckDigits.germanVat(draw.between(10_000_000, 89_999_999));
      default -> throw new IllegalArgumentException("no VAT rule for " + country);
    };
  }

  private static String iban(String country, Draw draw) {
    return switch (country) {
      case "BE" -> {
        long base = draw.between(1_000_000, 9_999_999) * 1000L + draw.between(0, 999);
        yield CheckDigits.iban("BE", "%010d%02d".formatted(base, base % 97 == 0 ? 97 : base % 97));
      }
      case "FR" -> {
        long account = draw.between(1, 99_999_999);
        long key = 97 - (89 * 30_006L + 15 * 1L + 3 * account) % 97;
        yield CheckDigits.iban("FR", "30006%05d%011d%02d".formatted(1, account, key));
      }
      case "NL" -> CheckDigits.iban("NL", "ABNA%010d".formatted(draw.between(1, 999_999_999)));
      case "LU" -> CheckDigits.iban("LU", "001%013d".formatted(draw.between(1, 999_999_999)));
      default -> CheckDigits.iban(country, "37040044%010d".formatted(draw.between(1, 999_999_999)));
    };
  }

  /** One in twelve has no e-mail address: those get paper. */
  private List<Party.Contact> contacts(
      Kind kind, String name, String person, Town town, Draw draw) {
    boolean paper = draw.percent(8);
    String domain = slug(name) + ".example";
    String phone =
        "+%s4%08d"
            .formatted("BE".equals(town.country()) ? "32" : "33", draw.between(0, 99_999_999));
    Optional<String> email =
        paper
            ? Optional.empty()
            : Optional.of(
                kind == Kind.CONSUMER ? slug(person) + "@mail.example" : "accounts@" + domain);
    return List.of(
        new Party.Contact(person, kind == Kind.CONSUMER ? "SELF" : "ACCOUNTING", email, phone));
  }

  private Party.Terms terms(Kind kind, Draw draw) {
    String manner =
        List.of("SIGNED", "ONLINE", "MENTIONED", "NONE").get(draw.weighted(46, 30, 16, 8));
    boolean accepted = "SIGNED".equals(manner) || "ONLINE".equals(manner);
    LocalDate on = seller.from().minusDays(draw.between(20, 900));
    return new Party.Terms(
        on.getYear() < 2025 ? "2023-1" : "2025-1",
        accepted ? Optional.of(on) : Optional.empty(),
        manner,
        kind == Kind.CONSUMER ? 14 : 30,
        true,
        kind != Kind.PUBLIC_BODY && draw.percent(60));
  }

  private static Payer payer(Kind kind, Draw draw) {
    int[] weights =
        kind == Kind.PUBLIC_BODY
            ? new int[] {45, 45, 8, 0, 2, 0, 0, 0}
            : new int[] {46, 17, 13, 8, 6, 4, 4, 2};
    return Payer.values()[draw.weighted(weights)];
  }

  private static String slug(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("ß", "ss")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }
}

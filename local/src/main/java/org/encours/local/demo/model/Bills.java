package org.encours.local.demo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.encours.local.demo.model.Vocabulary.Article;

/** Invents what one creditor bills in its year. */
final class Bills {

  private final Seller seller;
  private final long seed;

  Bills(Seller seller, long seed) {
    this.seller = seller;
    this.seed = seed;
  }

  /** About as many as asked, in order of issue, spread over the debtors unevenly. */
  List<Bill> invent(List<Party> parties, int count) {
    List<Order> orders = new ArrayList<>(count);
    Draw draw = Draw.of(seed, seller.id() + " orders");
    int[] appetites =
        parties.stream()
            .mapToInt(p -> Draw.of(seed, p.reference() + " size").between(2, 18))
            .toArray();
    int days = (int) (seller.to().toEpochDay() - seller.from().toEpochDay());
    for (int i = 0; i < count; i++) {
      Party party = parties.get(draw.weighted(appetites));
      orders.add(
          new Order(party, Weekdays.onOrAfter(seller.from().plusDays(draw.between(0, days)))));
    }
    orders.removeIf(order -> order.day().isAfter(seller.to()));
    orders.sort(Comparator.comparing(Order::day).thenComparing(order -> order.party().reference()));
    List<Bill> bills = new ArrayList<>(count);
    int serial = 0;
    for (Order order : orders) {
      bills.add(bill(++serial, order.party(), order.day()));
    }
    return List.copyOf(bills);
  }

  private record Order(Party party, LocalDate day) {}

  private Bill bill(int serial, Party party, LocalDate day) {
    String number = "%s%d-%05d".formatted(seller.prefix(), day.getYear(), serial);
    Draw draw = Draw.of(seed, number);
    Bill.Due due = due(party, day, draw);
    return new Bill(
        number,
        party.reference(),
        day,
        day.minusDays(draw.between(0, 9)),
        due,
        lines(party, draw),
        reference(serial, draw),
        draw.percent(85)
            ? Optional.of("PO-%06d".formatted(draw.between(1, 999_999)))
            : Optional.empty(),
        papers(draw),
        Conducts.draw(party, lastDate(day, due), draw));
  }

  private static Bill.Due due(Party party, LocalDate day, Draw draw) {
    if (party.kind() == Kind.CONSUMER) {
      return new Bill.Due.On(day.plusDays(14));
    }
    return switch (draw.weighted(60, 26, 6, 5, 3)) {
      case 0 -> new Bill.Due.Net(30, false);
      case 1 -> new Bill.Due.On(day.plusDays(30));
      case 2 -> new Bill.Due.Net(14, false);
      case 3 -> new Bill.Due.Net(30, true);
      default -> new Bill.Due.Halves(day.plusDays(20), day.plusDays(50));
    };
  }

  private static LocalDate lastDate(LocalDate issued, Bill.Due due) {
    return switch (due) {
      case Bill.Due.On on -> on.date();
      case Bill.Due.Net net when net.endOfMonth() ->
          YearMonth.from(issued.plusDays(net.days())).atEndOfMonth();
      case Bill.Due.Net net -> issued.plusDays(net.days());
      case Bill.Due.Halves halves -> halves.second();
    };
  }

  private List<Bill.Line> lines(Party party, Draw draw) {
    List<Article> articles =
        party.kind() == Kind.CONSUMER ? Vocabulary.TO_PEOPLE : Vocabulary.TO_FIRMS;
    boolean reverseCharge =
        !party.country().equals(seller.country()) && party.vatNumber().isPresent();
    List<Bill.Line> lines = new ArrayList<>();
    int count = party.kind() == Kind.CONSUMER ? 1 : draw.weighted(45, 35, 15, 5) + 1;
    for (int i = 0; i < count; i++) {
      Article article = draw.oneOf(articles);
      int quantity = party.kind() == Kind.CONSUMER ? draw.between(1, 2) : draw.between(1, 7);
      lines.add(
          new Bill.Line(
              article.description(),
              quantity,
              BigDecimal.valueOf(draw.between(article.fromCents(), article.toCents()), 2),
              reverseCharge ? "0" : seller.vatRate(article.reducedVat())));
    }
    return List.copyOf(lines);
  }

  /** Half of the creditors' own systems give the reference; the ledger makes the others. */
  private Optional<String> reference(int serial, Draw draw) {
    if (draw.percent(50)) {
      return Optional.empty();
    }
    return Optional.of(
        "BE".equals(seller.country())
            ? CheckDigits.ogm(7_300_000_000L + serial)
            : CheckDigits.rf("ENC%06d".formatted(serial)));
  }

  /** Nine invoices of ten have their papers in order: the others show what is missing. */
  private static List<String> papers(Draw draw) {
    List<String> papers = new ArrayList<>();
    if (draw.percent(90)) {
      papers.add("ORDER");
    }
    if (draw.percent(92)) {
      papers.add("DELIVERY_NOTE");
    }
    if (draw.percent(70)) {
      papers.add("INVOICE");
    }
    return List.copyOf(papers);
  }
}

package org.encours.dunning.domain.country;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.claim.AllocationMode;
import org.encours.dunning.domain.claim.CreditEffect;
import org.encours.dunning.domain.claim.Debts;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.law.DebtorKind;

/**
 * The claim a second time, written from the texts: slow, a day at a time, in plain numbers, and
 * knowing nothing of how the engine does it.
 */
final class SlowClaim {

  record Part(LocalDate due, BigDecimal amount) {}

  record Move(char kind, LocalDate on, BigDecimal amount) {}

  /**
   * What a claim is about.
   *
   * @param rate agreed or stated by the creditor; null where the terms are silent
   * @param accepted whether the terms were
   * @param percent of the penalty; null where there is none
   * @param demanded when a formal notice arrived, or null
   * @param letter sent as first reminder by e-mail to a consumer, or null
   */
  record Facts(
      String country,
      DebtorKind kind,
      List<Part> parts,
      List<Move> moves,
      BigDecimal rate,
      boolean accepted,
      BigDecimal percent,
      BigDecimal minimum,
      LocalDate demanded,
      LocalDate letter,
      AllocationMode order,
      CreditEffect credits,
      LocalDate asOf) {}

  record Result(BigDecimal principal, BigDecimal interest, BigDecimal flat, BigDecimal penalty) {}

  private static final BigDecimal ZERO = new BigDecimal("0.00");
  private static final BigDecimal FORTY = new BigDecimal("40.00");

  /** A span of days that is not rounded yet. */
  private record Open(LocalDate from, BigDecimal base, BigDecimal rate) {}

  private final Facts facts;
  private final List<Part> parts;
  private final List<Move> moves;
  private final TreeMap<LocalDate, BigDecimal> interestByStart = new TreeMap<>();
  private final TreeMap<LocalDate, BigDecimal> capital = new TreeMap<>();
  private final TreeMap<LocalDate, BigDecimal> paidInterest = new TreeMap<>();
  private final TreeMap<LocalDate, Open> open = new TreeMap<>();
  private final BigDecimal[] unpaidWhenDue;
  private BigDecimal paid = ZERO;
  private BigDecimal paidLump = ZERO;

  private SlowClaim(Facts facts) {
    this.facts = facts;
    this.moves = withoutBounced(known());
    this.parts = facts.parts().stream().map(p -> new Part(inTime(p.due()), p.amount())).toList();
    this.unpaidWhenDue = new BigDecimal[parts.size()];
  }

  static Result of(Facts facts) {
    return new SlowClaim(facts).result();
  }

  private boolean consumer() {
    return facts.kind() == DebtorKind.CONSUMER;
  }

  /** BGB § 193. */
  private LocalDate inTime(LocalDate due) {
    return facts.country().equals("DE") ? Holidays.GERMANY.onOrAfter(due) : due;
  }

  private List<Move> known() {
    return facts.moves().stream()
        .filter(move -> !move.on().isAfter(facts.asOf()))
        .sorted((a, b) -> a.on().compareTo(b.on()))
        .toList();
  }

  /** Every returned payment is a whole one here; it never was. */
  private static List<Move> withoutBounced(List<Move> all) {
    List<Move> left = new ArrayList<>(all);
    for (Move move : all) {
      if (move.kind() == 'R') {
        left.remove(move);
        for (int i = left.size() - 1; i >= 0; i--) {
          Move other = left.get(i);
          if (other.kind() == 'P'
              && other.amount().equals(move.amount())
              && !other.on().isAfter(move.on())) {
            left.remove(i);
            break;
          }
        }
      }
    }
    return left;
  }

  private Result result() {
    Optional<LocalDate> start = start();
    BigDecimal stillDue = consumer() ? stillDue() : null;
    if (start.isEmpty()) {
      pay(LocalDate.MIN, LocalDate.MAX);
    } else {
      pay(LocalDate.MIN, start.get().minusDays(1));
      for (LocalDate day = start.get(); !day.isAfter(facts.asOf()); day = day.plusDays(1)) {
        fixUnpaid(day);
        grow(day, stillDue);
        if (paidOn(day)) {
          if (facts.order() != AllocationMode.PRINCIPAL_FIRST) {
            closeAll(day.plusDays(1));
          }
          pay(day, day);
        }
      }
      closeAll(facts.asOf().plusDays(1));
    }
    BigDecimal interest = interestByStart.values().stream().reduce(ZERO, BigDecimal::add);
    BigDecimal onCharges = paidInterest.values().stream().reduce(paidLump, BigDecimal::add);
    BigDecimal principal =
        total(facts.parts())
            .subtract(credited(facts.asOf().plusDays(1), CreditEffect.ON_ITS_DATE))
            .subtract(
                moves.stream()
                    .filter(m -> m.kind() == 'P')
                    .map(Move::amount)
                    .reduce(ZERO, BigDecimal::add))
            .add(onCharges)
            .max(ZERO);
    BigDecimal[] lumps = consumer() ? consumerLumps(stillDue) : businessLumps(facts.asOf());
    return new Result(principal, interest, lumps[0], lumps[1]);
  }

  /** From when interest may run; empty where none may. */
  private Optional<LocalDate> start() {
    LocalDate afterDue = parts.getFirst().due().plusDays(1);
    if (!consumer()) {
      return Optional.of(afterDue);
    }
    return switch (facts.country()) {
      // CEL XIX.2, a large creditor: after the fourteen days of the first reminder; a clause
      // needed.
      case "BE" ->
          facts.letter() == null
                  || facts.asOf().isBefore(free())
                  || !facts.accepted()
                  || tooDear()
                  || stillDue().signum() == 0
              ? Optional.empty()
              : Optional.of(free());
      // C. civ. 1231-6: from the notice.
      case "FR" -> Optional.ofNullable(facts.demanded()).map(day -> day.plusDays(1));
      default -> Optional.of(afterDue);
    };
  }

  private boolean tooDear() {
    for (LocalDate day = free(); !day.isAfter(facts.asOf()); day = day.plusDays(1)) {
      if (facts.rate() != null && facts.rate().compareTo(rate("BE_BUSINESS", day)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The first day after the fourteen free ones, sent by e-mail. */
  private LocalDate free() {
    return Holidays.of(facts.country()).onOrAfter(facts.letter().plusDays(14)).plusDays(1);
  }

  /** What a reminder or notice left unpaid. */
  private BigDecimal stillDue() {
    return switch (facts.country()) {
      case "BE", "NL" -> facts.letter() == null ? ZERO : overdue(facts.letter(), free());
      default -> ZERO;
    };
  }

  private BigDecimal overdue(LocalDate dueBefore, LocalDate day) {
    BigDecimal due = total(parts.stream().filter(p -> p.due().isBefore(dueBefore)).toList());
    BigDecimal gone =
        moves.stream()
            .filter(m -> m.kind() == 'P' && m.on().isBefore(day))
            .map(Move::amount)
            .reduce(credited(day, facts.credits()), BigDecimal::add);
    return due.subtract(gone).max(ZERO);
  }

  private void grow(LocalDate day, BigDecimal stillDue) {
    BigDecimal settled = credited(day, facts.credits()).add(paid);
    List<LocalDate> starts = parts.stream().map(this::group).distinct().sorted().toList();
    BigDecimal before = ZERO;
    for (LocalDate group : starts) {
      BigDecimal own =
          total(
              parts.stream()
                  .filter(p -> group(p).equals(group) && bears(p) && p.due().isBefore(day))
                  .toList());
      before = before.add(own);
      BigDecimal unpaid = before.subtract(settled).max(ZERO).min(own);
      if (stillDue != null && facts.country().equals("BE")) {
        unpaid = unpaid.min(stillDue);
      }
      if (compound() && anniversary(group, day)) {
        close(group, day);
        capital.put(group, interestByStart.getOrDefault(group, ZERO));
      }
      BigDecimal base =
          unpaid.add(
              capital
                  .getOrDefault(group, ZERO)
                  .subtract(paidInterest.getOrDefault(group, ZERO))
                  .max(ZERO));
      BigDecimal rate = rate(day, group);
      Open last = open.get(group);
      boolean goesOn =
          last != null
              && last.base().compareTo(base) == 0
              && last.rate().compareTo(rate) == 0
              && half(last.from()).equals(half(day));
      if (!goesOn) {
        close(group, day);
        if (base.signum() > 0) {
          open.put(group, new Open(day, base, rate));
        }
      }
    }
  }

  /** Only what had fallen due when the letter or the notice came. */
  private boolean bears(Part part) {
    if (!consumer()) {
      return true;
    }
    return switch (facts.country()) {
      case "BE" -> facts.letter() == null || part.due().isBefore(facts.letter());
      case "FR" -> facts.demanded() == null || part.due().isBefore(facts.demanded());
      default -> true;
    };
  }

  private boolean compound() {
    return facts.country().equals("NL")
        && (consumer() || facts.kind() == DebtorKind.PUBLIC_BODY || facts.rate() == null);
  }

  private LocalDate group(Part part) {
    LocalDate first = part.due().plusDays(1);
    if (compound()) {
      return first;
    }
    boolean fixed = facts.country().equals("FR") && facts.kind() == DebtorKind.PUBLIC_BODY;
    return fixed ? half(first) : LocalDate.EPOCH;
  }

  private static boolean anniversary(LocalDate start, LocalDate day) {
    int years = day.getYear() - start.getYear();
    return years > 0 && start.plusYears(years).equals(day);
  }

  private static LocalDate half(LocalDate day) {
    return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
  }

  private void closeAll(LocalDate next) {
    List.copyOf(open.keySet()).forEach(group -> close(group, next));
  }

  private void close(LocalDate group, LocalDate next) {
    Open span = open.remove(group);
    if (span != null) {
      BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(span.from(), next));
      RoundingMode how =
          consumer() && facts.country().equals("BE") ? RoundingMode.DOWN : RoundingMode.HALF_UP;
      BigDecimal amount =
          span.base()
              .multiply(span.rate())
              .multiply(days)
              .divide(new BigDecimal("36500"), 20, RoundingMode.DOWN)
              .setScale(2, how);
      interestByStart.merge(group, amount, BigDecimal::add);
    }
  }

  private BigDecimal rate(LocalDate day, LocalDate group) {
    BigDecimal own = facts.rate();
    String country = facts.country();
    if (consumer()) {
      BigDecimal legal =
          switch (country) {
            case "BE" -> rate("BE_BUSINESS", day);
            case "FR" -> rate("FR_LEGAL_OTHER_CREDITOR", day);
            case "NL" -> rate("NL_LEGAL", day);
            default -> rate("DE_BASE", day).add(new BigDecimal("5"));
          };
      if (own == null || country.equals("FR")) {
        return legal;
      }
      return country.equals("BE") ? own : own.min(legal);
    }
    LocalDate fixed = country.equals("FR") && facts.kind() == DebtorKind.PUBLIC_BODY ? group : day;
    BigDecimal statutory =
        switch (country) {
          case "BE" -> rate("BE_BUSINESS", day);
          case "DE" -> rate("DE_BASE", day).add(new BigDecimal("9"));
          case "FR" ->
              facts.kind() == DebtorKind.PUBLIC_BODY
                  ? rate("ECB_REFERENCE", fixed).add(new BigDecimal("8"))
                  : rate("ECB_REFERENCE", day).add(BigDecimal.TEN);
          default -> rate("ECB_REFERENCE", day).add(new BigDecimal("8"));
        };
    if (own == null || facts.kind() == DebtorKind.PUBLIC_BODY) {
      return statutory;
    }
    BigDecimal applied = facts.accepted() ? own : own.min(statutory);
    return country.equals("FR")
        ? applied.max(rate("FR_LEGAL_OTHER_CREDITOR", day).multiply(new BigDecimal("3")))
        : applied;
  }

  private static BigDecimal rate(String series, LocalDate day) {
    return Debts.RATES.on(RateSeries.valueOf(series), day).orElseThrow().percent();
  }

  private boolean paidOn(LocalDate day) {
    return moves.stream().anyMatch(m -> m.kind() == 'P' && m.on().equals(day));
  }

  private void pay(LocalDate from, LocalDate to) {
    for (Move move : moves) {
      if (move.kind() == 'P' && !move.on().isBefore(from) && !move.on().isAfter(to)) {
        BigDecimal left = move.amount();
        switch (facts.order()) {
          case PRINCIPAL_FIRST -> paid = paid.add(left);
          case INTEREST_THEN_PRINCIPAL -> {
            left = onInterest(left);
            BigDecimal principal =
                left.min(
                    total(principalParts())
                        .subtract(credited(LocalDate.MAX, facts.credits()))
                        .subtract(paid)
                        .max(ZERO));
            paid = paid.add(principal).add(onLump(left.subtract(principal), move.on()));
          }
          case COSTS_INTEREST_PRINCIPAL -> paid = paid.add(onInterest(onLump(left, move.on())));
        }
      }
    }
  }

  private List<Part> principalParts() {
    return consumer() ? parts.stream().filter(this::bears).toList() : parts;
  }

  private BigDecimal onInterest(BigDecimal amount) {
    BigDecimal left = amount;
    for (LocalDate group : interestByStart.keySet()) {
      BigDecimal already = paidInterest.getOrDefault(group, ZERO);
      BigDecimal part = left.min(interestByStart.get(group).subtract(already));
      paidInterest.put(group, already.add(part));
      left = left.subtract(part);
    }
    return left;
  }

  private BigDecimal onLump(BigDecimal amount, LocalDate day) {
    BigDecimal[] lumps = consumer() ? consumerLumpsBy(day) : businessLumps(day);
    BigDecimal part = amount.min(lumps[0].add(lumps[1]).subtract(paidLump).max(ZERO));
    paidLump = paidLump.add(part);
    return amount.subtract(part);
  }

  private BigDecimal[] consumerLumpsBy(LocalDate day) {
    return facts.letter() != null && !day.isBefore(free())
        ? consumerLumps(stillDue())
        : new BigDecimal[] {ZERO, ZERO};
  }

  private BigDecimal[] consumerLumps(BigDecimal stillDue) {
    BigDecimal[] none = {ZERO, ZERO};
    boolean lapsed = facts.letter() != null && !facts.asOf().isBefore(free());
    if (!lapsed || stillDue.signum() == 0) {
      return none;
    }
    return switch (facts.country()) {
      case "BE" -> {
        if (facts.percent() == null || !facts.accepted()) {
          yield none;
        }
        BigDecimal asked = share(stillDue);
        yield asked.compareTo(belgianCap(stillDue)) > 0 ? none : new BigDecimal[] {ZERO, asked};
      }
      case "NL" -> facts.percent() != null ? none : new BigDecimal[] {scale(stillDue), ZERO};
      default -> none;
    };
  }

  /** XIX.4. */
  private static BigDecimal belgianCap(BigDecimal due) {
    BigDecimal cap;
    if (due.compareTo(new BigDecimal("150")) <= 0) {
      cap = new BigDecimal("20");
    } else if (due.compareTo(new BigDecimal("500")) <= 0) {
      cap =
          new BigDecimal("30")
              .add(due.subtract(new BigDecimal("150")).multiply(new BigDecimal("0.10")));
    } else {
      cap =
          new BigDecimal("65")
              .add(due.subtract(new BigDecimal("500")).multiply(new BigDecimal("0.05")));
    }
    return cap.min(new BigDecimal("2000")).setScale(2, RoundingMode.DOWN);
  }

  /** Besluit art. 2. */
  private static BigDecimal scale(BigDecimal due) {
    double[][] bands = {{2500, 15}, {2500, 10}, {5000, 5}, {190_000, 1}, {1e12, 0.5}};
    BigDecimal left = due;
    BigDecimal sum = BigDecimal.ZERO;
    for (double[] band : bands) {
      BigDecimal part = left.min(BigDecimal.valueOf(band[0]));
      sum = sum.add(part.multiply(BigDecimal.valueOf(band[1])).divide(new BigDecimal("100")));
      left = left.subtract(part);
    }
    return sum.max(new BigDecimal("40")).min(new BigDecimal("6775")).setScale(2, RoundingMode.DOWN);
  }

  private BigDecimal share(BigDecimal due) {
    return due.multiply(facts.percent())
        .divide(new BigDecimal("100"))
        .setScale(2, RoundingMode.DOWN)
        .max(facts.minimum());
  }

  /** Law of 2 August 2002 art. 6, D441-5, BW 6:96, § 288 V, LU art. 5-1: at least 40. */
  private BigDecimal[] businessLumps(LocalDate day) {
    BigDecimal base = ZERO;
    boolean late = false;
    boolean noticed =
        facts.demanded() != null
            && !facts.demanded().isAfter(day)
            && overdue(facts.demanded(), facts.demanded()).signum() > 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.due().isBefore(day)) {
        BigDecimal unpaid = unpaidWhenDue[i];
        late |= unpaid.signum() > 0;
        boolean counts =
            !facts.country().equals("FR") || noticed && part.due().isBefore(facts.demanded());
        base = counts ? base.add(unpaid) : base;
      }
    }
    if (!late) {
      return new BigDecimal[] {ZERO, ZERO};
    }
    BigDecimal penalty =
        facts.percent() != null && facts.accepted() && base.signum() > 0 ? share(base) : ZERO;
    if (penalty.compareTo(FORTY) >= 0) {
      return new BigDecimal[] {ZERO, penalty};
    }
    if (facts.country().equals("NL")
        && facts.demanded() != null
        && !facts.demanded().isAfter(day)) {
      BigDecimal demanded = overdue(facts.demanded().plusDays(1), facts.demanded().plusDays(1));
      return new BigDecimal[] {demanded.signum() > 0 ? scale(demanded) : FORTY, ZERO};
    }
    return new BigDecimal[] {FORTY, ZERO};
  }

  /** Fixed on the due day: what has been paid of the principal by then settles the oldest first. */
  private void fixUnpaid(LocalDate day) {
    BigDecimal upTo = ZERO;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      upTo = upTo.add(part.amount());
      if (part.due().plusDays(1).equals(day)) {
        BigDecimal gone = credited(day, facts.credits()).add(paid);
        unpaidWhenDue[i] = upTo.subtract(gone).max(ZERO).min(part.amount());
      }
    }
  }

  private BigDecimal credited(LocalDate day, CreditEffect effect) {
    return moves.stream()
        .filter(m -> m.kind() == 'C')
        .filter(m -> effect == CreditEffect.RETROACTIVE || m.on().isBefore(day))
        .map(Move::amount)
        .reduce(ZERO, BigDecimal::add);
  }

  private static BigDecimal total(List<Part> some) {
    return some.stream().map(Part::amount).reduce(ZERO, BigDecimal::add);
  }
}

package org.encours.invoice.domain.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.encours.invoice.domain.bank.BankStatement.Kind;
import org.encours.invoice.domain.bank.Told.Marks;
import org.encours.kernel.Money;

/**
 * Knows movements again that another file told in other words: with other texts, or a batch as one
 * sum that the other gives in parts. The surest likeness is tried for all before the next one.
 */
public final class Recogniser {

  /** A notification may say another value date than the statement. */
  public static final int DAYS = 5;

  private record Line(UUID statement, int number) {}

  private final BankStatement file;
  private final Set<Told> left;
  private final Set<BankTransaction> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<BankTransaction> unmet = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<BankTransaction> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Told> met = new ArrayList<>();

  private Recogniser(BankStatement file, List<BankTransaction> fresh, List<Told> told) {
    this.file = file;
    left = new LinkedHashSet<>(told);
    open.addAll(fresh);
    unmet.addAll(file.transactions());
  }

  /**
   * @param fresh its movements whose identity was not met before
   * @param told what other files told of those days
   */
  public static Recognition recognise(
      BankStatement file, List<BankTransaction> fresh, List<Told> told) {
    return told.isEmpty()
        ? new Recognition(fresh, List.of(), List.of(), List.of())
        : new Recogniser(file, fresh, told).all(fresh);
  }

  private Recognition all(List<BankTransaction> fresh) {
    List<BankTransaction> all = file.transactions();
    meet(
        all.stream().filter(each -> !open.contains(each)).toList(),
        (each, told) -> each.identity().equals(told.identity()));
    // What a second report told, too, still meets what the first one brought.
    meet(of(all, unmet), (each, told) -> complete(told) && Marks.of(each).share(told.marks()));
    meetEntries(unmet, (entry, told) -> shareReference(entry, told));
    meet(
        of(all, open), (each, told) -> complete(told) && each.valueDate().equals(told.valueDate()));
    meetEntries(open, (_, told) -> complete(told.getFirst()));
    return new Recognition(of(fresh, open), of(fresh, known), met, List.copyOf(left));
  }

  /**
   * One of the two accounts for every movement of its days. Two reports do not: of them only the
   * same movement, or the same line, is known again.
   */
  private boolean complete(Told told) {
    return file.kind() == Kind.STATEMENT || told.kind() == Kind.STATEMENT;
  }

  private static List<BankTransaction> of(List<BankTransaction> all, Set<BankTransaction> some) {
    return all.stream().filter(some::contains).toList();
  }

  private void meet(List<BankTransaction> movements, BiPredicate<BankTransaction, Told> alike) {
    Map<Money, List<Told>> byAmount = new LinkedHashMap<>();
    left.forEach(told -> byAmount.computeIfAbsent(told.signed(), _ -> new ArrayList<>()).add(told));
    for (BankTransaction each : movements) {
      List<Told> some = byAmount.getOrDefault(each.signed(), List.of());
      Optional<Told> found =
          some.stream().filter(told -> near(each, told) && alike.test(each, told)).findFirst();
      found.ifPresent(
          told -> {
            some.remove(told);
            take(List.of(each), List.of(told));
          });
    }
  }

  private static boolean near(BankTransaction each, Told told) {
    return !each.valueDate().plusDays(DAYS).isBefore(told.valueDate())
        && !each.valueDate().minusDays(DAYS).isAfter(told.valueDate())
        && !Marks.of(each).contradict(told.marks());
  }

  /** A line that one file gives as a sum and the other in parts. */
  private void meetEntries(Set<BankTransaction> among, BiPredicate<BankEntry, List<Told>> alike) {
    Map<Money, List<List<Told>>> bySum = linesBySum();
    for (BankEntry entry : file.entries()) {
      if (among.containsAll(entry.transactions())) {
        List<List<Told>> lines = bySum.getOrDefault(entry.signed(), List.of());
        Optional<List<Told>> found =
            lines.stream()
                .filter(line -> otherParts(entry, line) && alike.test(entry, line))
                .findFirst();
        found.ifPresent(
            line -> {
              lines.remove(line);
              take(entry.transactions(), line);
            });
      }
    }
  }

  private Map<Money, List<List<Told>>> linesBySum() {
    Map<Line, List<Told>> lines = new LinkedHashMap<>();
    for (Told told : left) {
      Line line = new Line(told.place().statement(), told.entry().number());
      lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(told);
    }
    Map<Money, List<List<Told>>> bySum = new LinkedHashMap<>();
    for (List<Told> line : lines.values()) {
      Money sum = line.stream().map(Told::signed).reduce(Money::plus).orElseThrow();
      bySum.computeIfAbsent(sum, _ -> new ArrayList<>()).add(line);
    }
    return bySum;
  }

  private static boolean otherParts(BankEntry entry, List<Told> line) {
    return entry.transactions().size() != line.size()
        && line.getFirst().valueDate().equals(entry.transactions().getFirst().valueDate());
  }

  private static boolean shareReference(BankEntry entry, List<Told> line) {
    Optional<String> reference = entry.reference();
    return reference.isPresent() && reference.equals(line.getFirst().entry().reference());
  }

  private void take(List<BankTransaction> movements, List<Told> told) {
    for (BankTransaction each : movements) {
      unmet.remove(each);
      if (open.remove(each)) {
        known.add(each);
      }
    }
    told.forEach(left::remove);
    met.addAll(told);
  }
}

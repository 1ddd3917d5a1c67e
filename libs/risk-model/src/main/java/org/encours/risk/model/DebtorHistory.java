package org.encours.risk.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps one debtor's invoices in the order they were settled in and in that of issue, with running
 * sums, so that what was known on a day costs a search and no walk.
 */
final class DebtorHistory {

  private final List<HistoricInvoice> issued;
  private final List<HistoricInvoice> settled;
  private final PastBehaviour[] sums;
  private final long[] daysLate;
  private final int[] lateByBankingDays;
  private final LocalDate[] lastSettled;

  DebtorHistory(List<HistoricInvoice> invoices) {
    this.issued = invoices.stream().sorted(Comparator.comparing(HistoricInvoice::issued)).toList();
    this.settled =
        invoices.stream()
            .filter(invoice -> invoice.settled().isPresent())
            .sorted(Comparator.comparing(invoice -> invoice.settled().orElseThrow()))
            .toList();
    this.sums = new PastBehaviour[settled.size() + 1];
    sums[0] = PastBehaviour.NONE;
    this.daysLate = new long[sums.length];
    this.lateByBankingDays = new int[sums.length];
    for (int i = 0; i < settled.size(); i++) {
      HistoricInvoice each = settled.get(i);
      sums[i + 1] = sums[i].and(each);
      daysLate[i + 1] = daysLate[i] + each.daysLate();
      lateByBankingDays[i + 1] =
          lateByBankingDays[i] + (LatenessRule.BANKING_DAYS.isLate(each) ? 1 : 0);
    }
    this.lastSettled = new LocalDate[issued.size()];
    LocalDate last = LocalDate.MIN;
    for (int i = 0; i < lastSettled.length; i++) {
      LocalDate on = issued.get(i).settled().orElse(LocalDate.MAX);
      last = on.isAfter(last) ? on : last;
      lastSettled[i] = last;
    }
  }

  PastBehaviour settledBefore(LocalDate day) {
    return sums[countSettled(day)];
  }

  int lateByBankingDaysBefore(LocalDate day) {
    return lateByBankingDays[countSettled(day)];
  }

  double meanDaysLateBefore(LocalDate day) {
    int count = countSettled(day);
    return count == 0 ? 0 : daysLate[count] / (double) count;
  }

  double medianDaysLateBefore(LocalDate day) {
    int[] days =
        settledListBefore(day).stream().mapToInt(HistoricInvoice::daysLate).sorted().toArray();
    int middle = days.length / 2;
    if (days.length == 0) {
      return 0;
    }
    return days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
  }

  PastBehaviour all() {
    return sums[settled.size()];
  }

  List<HistoricInvoice> settledListBefore(LocalDate day) {
    return settled.subList(0, countSettled(day));
  }

  /** Issued before a day and not known to be settled by then. */
  List<HistoricInvoice> openOn(LocalDate day) {
    List<HistoricInvoice> open = new ArrayList<>();
    for (int i = firstOpen(day); i < issued.size() && issued.get(i).issued().isBefore(day); i++) {
      if (!issued.get(i).isKnownBefore(day)) {
        open.add(issued.get(i));
      }
    }
    return open;
  }

  PaymentCounts countedOn(LocalDate day) {
    PaymentCounts counts = new PaymentCounts(day);
    settledListBefore(day).forEach(each -> counts.paid(each.due(), each.settled().orElseThrow()));
    openOn(day).forEach(each -> counts.open(each.due()));
    return counts;
  }

  private int countSettled(LocalDate day) {
    int low = 0;
    int high = settled.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (settled.get(middle).settled().orElseThrow().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** All issued before this one were settled by then. */
  private int firstOpen(LocalDate day) {
    int low = 0;
    int high = lastSettled.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lastSettled[middle].isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.encours.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.encours.local.Stack;
import org.encours.local.demo.model.Bill;
import org.encours.local.demo.model.Business;
import org.encours.local.demo.model.Party;

/** One creditor at work: its people's access, its invoices so far, its money. */
final class Company {

  final Business business;
  final Stack stack;
  final Rest erp;
  final Rest controller;
  final Rest committee;
  final ExpectedTotals till = new ExpectedTotals();
  final Map<String, InvoiceHistory> stories = new ConcurrentHashMap<>();

  /** Invoices of cases that ended with nothing more to fetch. */
  final Queue<InvoiceHistory> hopeless = new ConcurrentLinkedQueue<>();

  private final Map<String, List<InvoiceHistory>> byDebtor = new ConcurrentHashMap<>();
  private final Map<String, Map<LocalDate, List<Bill>>> bills;
  private final Map<String, Rest> agencies = new ConcurrentHashMap<>();

  Company(Business business, Stack stack) {
    this.business = business;
    this.stack = stack;
    this.erp = Rest.as("erp", id(), stack);
    this.controller = Rest.as("controller", id(), stack);
    this.committee = Rest.as("committee", id(), stack);
    this.bills =
        business.bills().stream()
            .collect(Collectors.groupingBy(Bill::debtor, Collectors.groupingBy(Bill::issueDate)));
  }

  String id() {
    return business.seller().id();
  }

  /** What the debtor is billed that day. */
  List<Bill> bills(Party party, LocalDate day) {
    return bills.getOrDefault(party.reference(), Map.of()).getOrDefault(day, List.of());
  }

  void begin(InvoiceHistory story) {
    stories.put(story.invoice, story);
    byDebtor.computeIfAbsent(story.bill.debtor(), debtor -> new ArrayList<>()).add(story);
  }

  /** The debtor's invoices so far, in order of issue. */
  List<InvoiceHistory> stories(Party party) {
    return byDebtor.getOrDefault(party.reference(), List.of());
  }

  /** The agency's own access to this creditor's cases. */
  Rest agency(String agency) {
    return agencies.computeIfAbsent(agency, id -> Rest.asAgency(id, id(), stack));
  }
}

package org.encours.risk.adapter.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.RescoreChanged;
import org.jboss.logging.Logger;

/**
 * Scores anew right after the news came, so that holds and grades follow within moments. While a
 * backlog is read (large batches) only facts are kept: the debtors stay marked as changed, and
 * whoever asks, the timer or the next review scores them once instead of at every event.
 */
@ApplicationScoped
class ScoresKeptFresh {

  private static final Logger LOG = Logger.getLogger(ScoresKeptFresh.class);
  private static final int CAUGHT_UP = 200;

  private final RescoreChanged rescore;
  private final Tenancy tenancy;

  ScoresKeptFresh(RescoreChanged rescore, Tenancy tenancy) {
    this.rescore = rescore;
    this.tenancy = tenancy;
  }

  void after(ConsumerRecords<String, byte[]> records) {
    if (records.count() > CAUGHT_UP) {
      return;
    }
    try {
      for (CreditorId creditor : creditors(records)) {
        tenancy.in(creditor, () -> rescore.rescore(creditor, CAUGHT_UP));
      }
    } catch (RuntimeException failed) {
      // The facts are kept and the debtors still marked: nothing is lost by scoring them later.
      LOG.warn("debtors are scored later", failed);
    }
  }

  private static Set<CreditorId> creditors(ConsumerRecords<String, byte[]> records) {
    return StreamSupport.stream(records.spliterator(), false)
        .map(record -> record.headers().lastHeader("ce_creditor"))
        .filter(header -> header != null && header.value() != null)
        .map(Header::value)
        .map(value -> new String(value, StandardCharsets.UTF_8))
        .filter(value -> value.matches("[a-z0-9][a-z0-9-]{1,39}"))
        .map(CreditorId::new)
        .collect(Collectors.toSet());
  }
}

package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.encours.collections.application.port.Agencies;
import org.encours.collections.domain.agency.Agency;
import org.encours.kernel.CreditorId;

/** Keeps the agencies a creditor works with. */
@ApplicationScoped
public class RegisterAgency {

  private final Agencies agencies;

  RegisterAgency(Agencies agencies) {
    this.agencies = agencies;
  }

  /** Answers whether it is new. */
  @Transactional
  public boolean put(CreditorId creditor, Agency agency) {
    return agencies.put(creditor, agency);
  }

  @Transactional
  public List<Agency> all(CreditorId creditor) {
    return agencies.of(creditor);
  }
}

package org.encours.invoice.application.port;

import org.encours.invoice.domain.transfer.TransferOrder;

/** Orders as banks read them. */
public interface TransferFiles {

  /** ISO 20022 pain.001.001.09, by the rules of SEPA's credit transfer. */
  byte[] write(TransferOrder order);
}

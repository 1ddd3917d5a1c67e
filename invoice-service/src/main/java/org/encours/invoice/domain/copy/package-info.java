/** Invoices and credit notes as papers for the debtor, whatever form they are sent in. */
package org.encours.invoice.domain.copy;

/** What is owed beside the principal of an invoice: claimed, paid, waived, item by item. */
package org.encours.invoice.domain.charge;

/** What can be done with the ledger: one class per use case, each at most one transaction. */
package org.encours.invoice.application;

/** The events of the ledger as they are published. */
package org.encours.invoice.adapter.out.events;

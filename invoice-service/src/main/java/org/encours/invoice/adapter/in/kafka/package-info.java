/** What the ledger hears from collections. */
package org.encours.invoice.adapter.in.kafka;

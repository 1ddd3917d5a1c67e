/** What the ledger does by itself every day. */
package org.encours.invoice.adapter.in.schedule;

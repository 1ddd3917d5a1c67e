/** The ledger in PostgreSQL. */
package org.encours.invoice.adapter.out.postgres;

/** PostgreSQL, in plain SQL: runs work on sets, and every statement names its tenant. */
package org.encours.dunning.adapter.out.postgres;

/** The ledger over HTTP: resources, their requests and responses. */
package org.encours.invoice.adapter.in.rest;

/** SWIFT's customer statements as Dutch, German and many other banks send them: MT940 and MT942. */
package org.encours.invoice.adapter.in.rest.swift;

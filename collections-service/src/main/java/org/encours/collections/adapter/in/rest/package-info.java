/** Cases, agencies and routes over HTTP. */
package org.encours.collections.adapter.in.rest;

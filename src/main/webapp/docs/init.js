"use strict";

const darkness = matchMedia("(prefers-color-scheme: dark)");
const followDarkness = () =>
  document.documentElement.classList.toggle("dark-mode", darkness.matches);
followDarkness();
darkness.addEventListener("change", followDarkness);

window.SwaggerUIBundle({
  dom_id: "#swagger-ui",
  // Payara answers YAML unless asked otherwise; Swagger UI reads both. The document's own server "/"
  // makes "Try it out" call this host.
  url: new URL("../openapi", document.baseURI).href,
  deepLinking: true,
  displayRequestDuration: true,
  persistAuthorization: false,
  tryItOutEnabled: true,
  validatorUrl: null,
});

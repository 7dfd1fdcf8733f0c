/** What stands in the page itself, in the languages of the pane other than English, by the selector of its place. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: {
    "#invitation": "Probeer het hier: typ =CS. in een cel, of voeg het KPI-sjabloon in.",
    "#disclaimer": "Een rekenblad dat geen Excel is, en geen bewijs van hoe Excel zich gedraagt.",
    "#open-csv": "CSV openen…",
    "#without-add-in": "Zonder de invoegtoepassing",
    "#toggle-pane": "Taakvenster",
    "#unsaved": "Hier wordt niets bewaard: alles is weg als deze pagina sluit.",
    "#drop p": "Laat het CSV-bestand los om het als nieuw blad te openen",
  },
};

/** Puts the words of the page into a display language such as nl-NL; the page has English ones, which stay for other languages. */
export function speak(displayLanguage: string, page: ParentNode): void {
  const language = displayLanguage.split("-")[0];
  for (const [place, text] of Object.entries(WORDS[language] ?? {})) {
    const part = page.querySelector<HTMLElement>(place);
    if (!part) throw new Error(`the page has no ${place}`);
    part.lang = language;
    part.textContent = text;
  }
}

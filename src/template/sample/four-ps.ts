/** Made-up figures of a shop, in the order of the columns of the sheet. */
export const fourPsSample = {
  product: [
    ["Starter kit", 820, 31, 40_180, 24_900],
    ["Classic", 1_240, 38, 71_920, 43_150],
    ["Deluxe", 410, 35, 45_100, 25_250],
    ["Refill", 2_960, 44, 35_520, 23_400],
    ["Gift set", 350, 22, 20_650, 12_800],
    ["Spare parts", 640, 9, 9_600, 5_760],
  ],
  price: [
    [52, 1_480],
    [54, 1_410],
    [56, 1_345],
    [58, 1_240],
    [60, 1_190],
    [62, 1_085],
  ],
  place: [
    ["Web shop", 104_300],
    ["Marketplace", 52_800],
    ["Stores", 41_250],
    ["Partners", 18_900],
    ["Fairs", 5_720],
  ],
  promotion: [
    ["Newsletter", 1_900, 6_200, 310],
    ["Search ads", 7_400, 9_800, 345],
    ["Social", 3_600, 7_150, 150],
    ["Referral", 1_250, 1_240, 96],
    ["Print", 2_800, 1_900, 28],
  ],
  stock: [136_300, 88_200, 81_600],
} as const;
